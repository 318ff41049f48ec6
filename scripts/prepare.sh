# Makes and keeps the environment in .venv for ./amends and ./test, which read this file.
#
# Everything that is fetched is held to a hash: uv by boot.lock, the rest by uv.lock, or by
# requirements.lock where uv cannot be had. The project itself is never built: a path file points
# at src/. The environment is marked with the sums of the locks, the place it was made for and its
# size: run < postgres < services < dev. A larger one serves for a smaller, so that ./amends and ./test do not
# undo each other's.

# prepare run|postgres|services|dev: nothing if .venv fits, or make it. Needs $root.
prepare() {
    mark=$root/.venv/amends-mark
    sums=$(cd "$root" && cksum pyproject.toml uv.lock requirements.lock boot.lock) || exit 1
    sums="$sums
$root"
    is_ready "$1" || make_in_turn "$1"
}

# The mark is the sums, then the size on a line of its own.
is_ready() {
    [ -x "$root/.venv/bin/python" ] && [ -r "$mark" ] || return 1
    made=
    while IFS= read -r line; do
        made="$made$line
"
    done <"$mark"
    case $1 in
        run) sizes="run postgres services dev" ;;
        postgres) sizes="postgres services dev" ;;
        services) sizes="services dev" ;;
        *) sizes=dev ;;
    esac
    for size in $sizes; do
        [ "$made" = "$sums
$size
" ] && return 0
    done
    return 1
}

# Two starts at the same moment: the second waits, then finds the work done.
make_in_turn() {
    turn=$root/.amends-turn
    said=
    until mkdir "$turn" 2>/dev/null; do
        [ -w "$root" ] || stop "Amends cannot write into its own folder, $root."
        [ -n "$said" ] || echo "Another start is preparing Amends; waiting for it." >&2
        said=yes
        drop_dead_turn
        sleep 1
    done
    trap 'rm -rf "$turn"' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    echo $$ >"$turn/pid"
    is_ready "$1" || make "$1"
    rm -rf "$turn"
    trap - EXIT INT TERM HUP
}

# A start that was killed leaves its turn behind.
drop_dead_turn() {
    pid=$(cat "$turn/pid" 2>/dev/null) || return 0
    [ -n "$pid" ] || return 0
    if ! kill -0 "$pid" 2>/dev/null; then
        mv "$turn" "$turn.$$" 2>/dev/null && rm -rf "$turn.$$"
    fi
    return 0
}

make() {
    size=$1
    # Once a developer's environment, always one: ./amends must not take the tools away.
    had=$(tail -n 1 "$mark" 2>/dev/null) || had=
    [ ! -x "$root/.venv/bin/pytest" ] || had=dev
    case $had in
        dev) size=dev ;;
        services) [ "$size" = dev ] || size=services ;;
        postgres) [ "$size" != run ] || size=postgres ;;
    esac
    rm -f "$mark"
    find_python
    echo "Preparing Amends; this is done once, and takes a minute or less." >&2
    log=$turn/log
    make_with_uv >"$log" 2>&1 || make_with_pip >>"$log" 2>&1 || {
        tail -n 15 "$log" >&2
        stop "Amends could not fetch what it needs (above: why). Is this computer connected?"
    }
    point_at_src
    printf '%s\n%s\n' "$sums" "$size" >"$mark.half"
    mv "$mark.half" "$mark"
}

find_python() {
    for python in python3 python3.14 python3.13 python3.12 python3.11 none; do
        is_new_enough "$python" && break
    done
    if [ "$python" = none ]; then
        command -v python3 >/dev/null 2>&1 ||
            stop "Amends needs Python 3.11 or newer, and found no python3 on this computer."
        stop "Amends needs Python 3.11 or newer; this computer has $(python3 --version 2>&1)."
    fi
    "$python" -c 'import ensurepip, venv' 2>/dev/null ||
        stop "Amends needs Python's venv and pip (on Debian and Ubuntu: apt install python3-venv)."
}

is_new_enough() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

make_with_uv() (
    cd "$root"
    if ! .boot/bin/uv --version || ! cmp boot.lock .boot/boot.lock; then
        rm -rf .boot
        "$python" -m venv .boot &&
            .boot/bin/python -m pip install --disable-pip-version-check \
                --only-binary :all: --require-hashes -r boot.lock &&
            cp boot.lock .boot/boot.lock || return 1
    fi
    case $size in
        run) set -- --no-dev ;;
        postgres) set -- --no-dev --extra postgres ;;
        services) set -- --no-dev --extra postgres --extra apprise ;;
        dev) set -- --group dev --extra postgres --extra apprise ;;
    esac
    # The certificates of this computer, and never a Python from elsewhere.
    unset VIRTUAL_ENV UV_NO_BINARY UV_NO_DEV
    UV_SYSTEM_CERTS=1 UV_PYTHON_DOWNLOADS=never UV_PROJECT_ENVIRONMENT="$root/.venv" \
        .boot/bin/uv sync --frozen --no-build --no-install-project --compile-bytecode \
        --python "$(command -v "$python")" "$@"
)

# Only what a home needs stands in requirements.lock.
make_with_pip() (
    cd "$root"
    [ "$size" = run ] || return 1
    "$python" -m venv --clear .venv &&
        .venv/bin/python -m pip install --disable-pip-version-check \
            --only-binary :all: --require-hashes -r requirements.lock
)

point_at_src() {
    lib=$("$root/.venv/bin/python" -I -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
    printf '%s\n' "$root/src" >"$lib/amends.pth"
}

stop() {
    echo "$1" >&2
    exit 1
}
