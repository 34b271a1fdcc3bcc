"""Truth for C and C++: which files include which, as `gcc -E -dI` says.

    python3 bench/truth/c-includes.py <corpus> <work tree> > truth.json        corpus: redis, git, curl, util-linux, libuv, leveldb, fmt

Every source file is preprocessed with the flags that its build gives it (taken from the build files by hand, below). Headers that no tree
has (other packages, files a build makes) are stood in for by empty ones. What a file includes counts where any of the runs reads it.
"""
import concurrent.futures, json, os, re, subprocess, sys, tempfile, threading

CORPORA = {
    'redis': [
        ('src', r'^src/[^/]+\.c$', '-I../deps/hiredis -I../deps/linenoise -I../deps/lua/src -I../deps/hdr_histogram -I../deps/fpconv -I../deps/xxhash -I../deps/fast_float -I../deps/jemalloc/include -DUSE_JEMALLOC -DUSE_OPENSSL=1 -DBUILD_TLS_MODULE=0', []),
        ('deps/hiredis', r'^deps/hiredis/[^/]+\.c$', '-I.', []),
        ('deps/linenoise', r'^deps/linenoise/[^/]+\.c$', '', []),
        ('deps/lua/src', r'^deps/lua/src/[^/]+\.c$', '-I.', []),
        ('deps/hdr_histogram', r'^deps/hdr_histogram/[^/]+\.c$', '-I.', []),
        ('deps/fpconv', r'^deps/fpconv/[^/]+\.c$', '', []),
        ('tests/modules', r'^tests/modules/[^/]+\.c$', '-I../../src', []),
        ('src/modules', r'^src/modules/[^/]+\.c$', '-I.', []),
    ],
    'git': [
        ('.', r'^(?!contrib/|compat/(?:win32|nedmalloc|poll|vcbuild|simple-ipc)|compat/(?:mingw|winansi|precompose|fileno|access|msvc|apple-common-crypto|basename|win32mmap)).*\.c$', '-I. -DSHA1_DC -DSHA256_BLK -DNO_OPENSSL', ['-DSHA1_OPENSSL -DSHA256_OPENSSL']),
    ],
    'curl': [
        ('lib', r'^lib/.*\.c$', '-I../include -I../lib -I. -DHAVE_CONFIG_H -DBUILDING_LIBCURL', ['-DUSE_OPENSSL -DUSE_NGHTTP2 -DUSE_ARES -DUSE_SSH -DUSE_LIBSSH2 -DHAVE_LIBZ -DHAVE_GSSAPI -DUSE_SSPI']),
        ('src', r'^src/[^/]+\.c$|^src/toolx/.*\.c$', '-I../include -I../lib -I. -DHAVE_CONFIG_H', []),
        ('tests/libtest', r'^tests/libtest/.*\.c$', '-I../../include -I../../lib -I. -DHAVE_CONFIG_H', []),
        ('tests/server', r'^tests/server/.*\.c$', '-I../../include -I../../lib -I. -DHAVE_CONFIG_H', []),
        ('tests/unit', r'^tests/unit/.*\.c$', '-I../../include -I../../lib -I../libtest -I. -DHAVE_CONFIG_H -DUNITTESTS', []),
        ('docs/examples', r'^docs/examples/.*\.c$', '-I../../include', []),
    ],
    'util-linux': [
        ('.', r'^.*\.c$', '-I. -Iinclude -Ilibblkid/src -Ilibmount/src -Ilibuuid/src -Ilibsmartcols/src -Ilibfdisk/src -Iliblastlog2/src -Iliblastlog2/lib -include config.h', []),
    ],
    'libuv': [
        ('.', r'^(?:src|test)/(?!win/).*\.c$', '-Iinclude -Isrc -D_GNU_SOURCE', []),
    ],
    'leveldb': [
        ('.', r'^.*\.(?:cc|c)$', '-I. -Iinclude', []),
    ],
    'fmt': [
        ('.', r'^(?:src|test)/.*\.(?:cc|c)$', '-Iinclude -Isrc -Itest', []),
    ],
}

DIRECTIVE = re.compile(r'^\s*#\s*include(?:_next)?\s*([<"])([^>"]+)[>"]')
MARKER = re.compile(r'^# (\d+) "((?:[^"\\]|\\.)*)"')
ABSENT = re.compile(r'fatal error: ([^:]+): No such file or directory')


class Run:
    def __init__(self, root):
        self.root = os.path.realpath(root)
        self.stubs = tempfile.mkdtemp()
        self.lock = threading.Lock()
        self.edges, self.files, self.failed = set(), set(), []
        listed = subprocess.run(['git', '-C', root, 'ls-files', '-z'], capture_output=True, check=True).stdout.decode()
        self.tracked = {one for one in listed.split('\0') if one}

    def rel(self, folder, path):
        return os.path.relpath(os.path.realpath(os.path.join(self.root, folder, path)), self.root)

    def preprocess(self, folder, source, flags):
        cpp = ['-x', 'c++', '-std=c++20'] if source.endswith('.cc') else []
        command = ['gcc', '-E', '-dI', *cpp, *flags.split(), '-idirafter', self.stubs, os.path.relpath(source, folder)]
        for _ in range(60):
            done = subprocess.run(command, cwd=os.path.join(self.root, folder), capture_output=True)
            absent = ABSENT.search(done.stderr.decode(errors='replace'))
            if absent is None:
                break
            with self.lock:
                stub = os.path.normpath(os.path.join(self.stubs, absent[1].replace('../', '')))
                if '..' in absent[1]:
                    break
                os.makedirs(os.path.dirname(stub), exist_ok=True)
                open(stub, 'a').close()
        if done.returncode != 0:
            self.failed.append(source + ' ' + done.stderr.decode(errors='replace')[-200:])
        return done.stdout.decode(errors='replace')

    def one(self, folder, source, flags):
        text = self.preprocess(folder, source, flags)
        roots = [flag[2:] for flag in flags.split() if flag.startswith('-I')]
        here = source
        edges, files = set(), {source}
        for line in text.splitlines():
            marker = MARKER.match(line)
            if marker:
                here = self.rel(folder, marker[2])
                if here in self.tracked:
                    files.add(here)
                continue
            found = DIRECTIVE.match(line)
            if not found or here not in self.tracked:
                continue
            places = ([os.path.dirname(os.path.join(self.root, here))] if found[1] == '"' else []) + [os.path.join(self.root, folder, one) for one in roots]
            for place in places:
                to = os.path.relpath(os.path.realpath(os.path.join(place, found[2])), self.root)
                if to in self.tracked:
                    edges.add((here, to))
                    files.add(to)
                    break
        with self.lock:
            self.edges |= edges
            self.files |= files


run = Run(sys.argv[2])
jobs = []
for folder, pattern, flags, more in CORPORA[sys.argv[1]]:
    for source in sorted(run.tracked):
        if re.search(pattern, source) and os.path.exists(os.path.join(run.root, source)):
            for extra in ['', *more]:
                jobs.append((folder, source, f'{flags} {extra}'))
with concurrent.futures.ThreadPoolExecutor(2) as pool:
    list(pool.map(lambda job: run.one(*job), jobs))
print(f'{len(jobs)} runs, {len(run.failed)} with errors', *run.failed[:5], file=sys.stderr)
json.dump({'files': sorted(run.files), 'edges': sorted(run.edges)}, sys.stdout)
