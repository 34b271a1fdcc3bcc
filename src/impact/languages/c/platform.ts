/** Headers of ISO C, ISO C++, POSIX and of the systems C is written for: a file of such a name in a tree mostly stands in for it on another. */
const NAMES = new Set(
  (
    'aio alloca ar assert cpio complex crypt ctype dirent dlfcn elf endian byteswap err errno execinfo fcntl features fenv fnmatch float ftw ' +
    'getopt glob grp iconv ifaddrs inttypes io iso646 langinfo libgen libintl limits link locale malloc math mntent monetary mqueue ' +
    'ndbm net netdb nl_types obstack paths poll pthread pty pwd regex resolv sched search semaphore setjmp shadow signal spawn ' +
    'stdalign stdarg stdatomic stdbit stdbool stdckdint stddef stdint stdio stdlib stdnoreturn string strings stropts sysexits syslog tar ' +
    'termio termios tgmath threads time uchar ucontext ulimit unistd utime utmp utmpx varargs wait wchar wctype wordexp ' +
    'windows winsock winsock2 ws2tcpip direct conio tchar intrin immintrin emmintrin xmmintrin pmmintrin smmintrin nmmintrin tmmintrin ' +
    'arm_neon arm_acle cpuid x86intrin ntdef winternl shlobj shellapi'
  )
    .split(' ')
    .map((name) => `${name}.h`),
);
/** Folders of the system's own headers. */
const FOLDERS = new Set(
  'arpa asm asm-generic bits gnu linux mach machine net netinet netinet6 netpacket rpc scsi sound sys'.split(' '),
);
/** Of C++: no extension. */
const CPP = new Set(
  (
    'algorithm any array atomic barrier bit bitset cassert ccomplex cctype cerrno cfenv cfloat charconv chrono cinttypes ciso646 climits ' +
    'clocale cmath codecvt compare complex concepts condition_variable coroutine csetjmp csignal cstdalign cstdarg cstdbool cstddef cstdint ' +
    'cstdio cstdlib cstring ctgmath ctime cuchar cwchar cwctype deque exception execution expected filesystem flat_map flat_set format ' +
    'forward_list fstream functional future generator initializer_list iomanip ios iosfwd iostream istream iterator latch limits list ' +
    'locale map mdspan memory memory_resource mutex new numbers numeric optional ostream print queue random ranges ratio regex ' +
    'scoped_allocator semaphore set shared_mutex source_location span spanstream sstream stack stacktrace stdexcept stdfloat stop_token ' +
    'streambuf string string_view strstream syncstream system_error thread tuple type_traits typeindex typeinfo unordered_map ' +
    'unordered_set utility valarray variant vector version'
  ).split(' '),
);

export function isPlatformHeader(specifier: string): boolean {
  const slash = specifier.indexOf('/');
  return slash < 0 ? NAMES.has(specifier) || CPP.has(specifier) : FOLDERS.has(specifier.slice(0, slash));
}
