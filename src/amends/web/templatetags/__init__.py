"""Small helpers for templates: plain values in, plain values out."""
