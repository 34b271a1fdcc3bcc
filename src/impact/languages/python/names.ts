/** `sys.stdlib_module_names` of CPython 3.10 to 3.13, and what 3.8 and 3.9 had besides (docs.python.org/3/py-modindex.html). */
const STANDARD = new Set(
  (
    '__future__ _abc _aix_support _android_support _ast _asyncio _bisect _blake2 _bootlocale _bootsubprocess _bz2 ' +
    '_codecs _codecs_cn _codecs_hk _codecs_iso2022 _codecs_jp _codecs_kr _codecs_tw _collections _collections_abc ' +
    '_colorize _compat_pickle _compression _contextvars _crypt _csv _ctypes _curses _curses_panel _datetime _dbm ' +
    '_decimal _dummy_thread _elementtree _frozen_importlib _frozen_importlib_external _functools _gdbm _hashlib _heapq ' +
    '_imp _interpchannels _interpqueues _interpreters _io _ios_support _json _locale _lsprof _lzma _markupbase _md5 ' +
    '_msi _multibytecodec _multiprocessing _opcode _opcode_metadata _operator _osx_support _overlapped _pickle ' +
    '_posixshmem _posixsubprocess _py_abc _pydatetime _pydecimal _pyio _pylong _pyrepl _queue _random _scproxy _sha1 ' +
    '_sha2 _sha256 _sha3 _sha512 _signal _sitebuiltins _socket _sqlite3 _sre _ssl _stat _statistics _string _strptime ' +
    '_struct _suggestions _symtable _sysconfig _thread _threading_local _tkinter _tokenize _tracemalloc _typeshed ' +
    '_typing _uuid _warnings _weakref _weakrefset _winapi _wmi _zoneinfo abc aifc argparse array ast asynchat asyncio ' +
    'asyncore atexit audioop base64 bdb binascii binhex bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd ' +
    'code codecs codeop collections colorsys compileall concurrent configparser contextlib contextvars copy copyreg ' +
    'crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest dummy_threading email ' +
    'encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch formatter fractions ftplib functools ' +
    'gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib imghdr ' +
    'imp importlib inspect io ipaddress itertools json keyword lib2to3 linecache locale logging lzma macpath mailbox ' +
    'mailcap marshal math mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath ' +
    'nturl2path numbers opcode operator optparse os ossaudiodev parser pathlib pdb pickle pickletools pipes pkgutil ' +
    'platform plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat ' +
    'queue quopri random re readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex ' +
    'shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl ' +
    'stat statistics string stringprep struct subprocess sunau symbol symtable sys sysconfig syslog tabnanny tarfile ' +
    'telnetlib tempfile termios textwrap threading time timeit tkinter token tokenize tomllib trace traceback ' +
    'tracemalloc tty turtle turtledemo types typing unicodedata unittest urllib uu uuid venv warnings wave weakref ' +
    'webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo'
  ).split(' '),
);

export function isStandard(top: string): boolean {
  return STANDARD.has(top);
}

/** Modules whose distribution has another name, as its page on PyPI spells it. Longer names come first where they share a beginning. */
const DISTRIBUTIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Crypto: 'pycryptodome',
    Cryptodome: 'pycryptodomex',
    IPython: 'ipython',
    MySQLdb: 'mysqlclient',
    OpenSSL: 'pyOpenSSL',
    PIL: 'Pillow',
    PyQt5: 'PyQt5',
    'airflow.providers': 'apache-airflow-providers',
    airflow: 'apache-airflow',
    attr: 'attrs',
    'azure.identity': 'azure-identity',
    'azure.storage.blob': 'azure-storage-blob',
    bs4: 'beautifulsoup4',
    cv2: 'opencv-python',
    dateutil: 'python-dateutil',
    debug_toolbar: 'django-debug-toolbar',
    discord: 'discord.py',
    django_celery_beat: 'django-celery-beat',
    django_filters: 'django-filter',
    docx: 'python-docx',
    dotenv: 'python-dotenv',
    faiss: 'faiss-cpu',
    fitz: 'PyMuPDF',
    flask_sqlalchemy: 'Flask-SQLAlchemy',
    git: 'GitPython',
    gi: 'PyGObject',
    'google.api_core': 'google-api-core',
    'google.auth': 'google-auth',
    'google.cloud.bigquery': 'google-cloud-bigquery',
    'google.cloud.pubsub': 'google-cloud-pubsub',
    'google.cloud.pubsub_v1': 'google-cloud-pubsub',
    'google.cloud.storage': 'google-cloud-storage',
    'google.genai': 'google-genai',
    'google.generativeai': 'google-generativeai',
    'google.oauth2': 'google-auth',
    'google.protobuf': 'protobuf',
    googleapiclient: 'google-api-python-client',
    grpc: 'grpcio',
    grpc_status: 'grpcio-status',
    jose: 'python-jose',
    jwt: 'PyJWT',
    kafka: 'kafka-python',
    ldap: 'python-ldap',
    levenshtein: 'python-Levenshtein',
    magic: 'python-magic',
    markdown: 'Markdown',
    memcache: 'python-memcached',
    mpl_toolkits: 'matplotlib',
    multipart: 'python-multipart',
    nacl: 'PyNaCl',
    'opentelemetry.sdk': 'opentelemetry-sdk',
    opentelemetry: 'opentelemetry-api',
    pkg_resources: 'setuptools',
    pptx: 'python-pptx',
    psycopg2: 'psycopg2-binary',
    pycurl: 'pycurl',
    pylab: 'matplotlib',
    pymysql: 'PyMySQL',
    pythoncom: 'pywin32',
    pywintypes: 'pywin32',
    rest_framework: 'djangorestframework',
    rest_framework_simplejwt: 'djangorestframework-simplejwt',
    'ruamel.yaml': 'ruamel.yaml',
    ruamel_yaml: 'ruamel.yaml',
    serial: 'pyserial',
    skimage: 'scikit-image',
    sklearn: 'scikit-learn',
    slugify: 'python-slugify',
    socks: 'PySocks',
    sphinx: 'Sphinx',
    telegram: 'python-telegram-bot',
    tree_sitter: 'tree-sitter',
    typing_extensions: 'typing_extensions',
    usb: 'pyusb',
    webview: 'pywebview',
    websocket: 'websocket-client',
    win32api: 'pywin32',
    win32con: 'pywin32',
    wx: 'wxPython',
    yaml: 'PyYAML',
    zmq: 'pyzmq',
  }),
);

/**
 * The distribution a module comes from where a table knows it, else the first part of its name. Names of distributions compare without
 * regard to case, `-`, `_` and `.` (packaging.python.org, name normalization).
 */
export function distributionOf(module: string): string {
  let prefix = module;
  for (let parts = 0; parts < 4; parts++) {
    const known = DISTRIBUTIONS.get(prefix);
    if (known !== undefined) return known;
    const cut = prefix.lastIndexOf('.');
    if (cut < 0) break;
    prefix = prefix.slice(0, cut);
  }
  const top = module.split('.', 1)[0] ?? module;
  return DISTRIBUTIONS.get(top) ?? top;
}
