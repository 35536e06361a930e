/* Stands between a Solis and its machine, by LD_PRELOAD.

   SIEGE_CONTROL names a file of eight 64-bit numbers, which a test may change at any time:
     0  nanoseconds that are added to the time of day
     1  the errno with which writing to the database's files fails, or 0
     2  the errno with which syncing them fails, or 0
     3  the errno with which making a new one fails, or 0
     4  (counted here) how often something was refused
     5  how many times faster all clocks run; read once
   SIEGE_JOURNAL names a file in which every change of the database's files is written down, in the order in which
   they were made: a head of four numbers (kind, file, offset, length), then the bytes. Writes to the database's
   files pass one at a time, so that the journal's order is the disk's. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum { NAMED = 1, WRITTEN, CUT, SYNCED, REMOVED, RENAMED, FOLDER_SYNCED };
enum { OFFSET, WRITE_ERROR, SYNC_ERROR, CREATE_ERROR, REFUSED, SPEED };
enum { FILES = 64 };

static volatile int64_t *control;
static int journal = -1;
static int64_t speed = 1, begun;
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static char *names[FILES];

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int64_t raw(clockid_t id) {
    static int (*real)(clockid_t, struct timespec *);
    struct timespec at;
    if (!real) real = REAL(clock_gettime);
    real(id, &at);
    return at.tv_sec * 1000000000LL + at.tv_nsec;
}

__attribute__((constructor)) static void begin(void) {
    const char *path = getenv("SIEGE_CONTROL");
    int file = path ? open(path, O_RDWR) : -1;
    if (file >= 0) {
        void *page = mmap(0, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
        if (page != MAP_FAILED) control = page;
        close(file);
    }
    path = getenv("SIEGE_JOURNAL");
    if (path) journal = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    begun = raw(CLOCK_MONOTONIC);
    if (control && control[SPEED] > 1) speed = control[SPEED];
}

/* The clock. */

int clock_gettime(clockid_t id, struct timespec *at) {
    static int (*real)(clockid_t, struct timespec *);
    if (!real) real = REAL(clock_gettime);
    int done = real(id, at);
    int is_day = id == CLOCK_REALTIME || id == CLOCK_REALTIME_COARSE;
    int is_steady = id == CLOCK_MONOTONIC || id == CLOCK_MONOTONIC_COARSE || id == CLOCK_BOOTTIME;
    if (done != 0 || !control || !(is_day || is_steady)) return done;
    int64_t now = at->tv_sec * 1000000000LL + at->tv_nsec;
    if (speed > 1) now += (raw(CLOCK_MONOTONIC) - begun) * (speed - 1);
    if (is_day) now += control[OFFSET];
    at->tv_sec = now / 1000000000LL;
    at->tv_nsec = now % 1000000000LL;
    return 0;
}

int gettimeofday(struct timeval *at, void *zone) {
    (void)zone;
    struct timespec now;
    if (clock_gettime(CLOCK_REALTIME, &now) != 0) return -1;
    at->tv_sec = now.tv_sec;
    at->tv_usec = now.tv_nsec / 1000;
    return 0;
}

time_t time(time_t *at) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (at) *at = now.tv_sec;
    return now.tv_sec;
}

/* Pauses are as much shorter as the clocks are faster. */
int epoll_wait(int poll, struct epoll_event *events, int most, int timeout) {
    static int (*real)(int, struct epoll_event *, int, int);
    if (!real) real = REAL(epoll_wait);
    if (timeout > 0 && speed > 1) timeout = timeout / speed + 1;
    return real(poll, events, most, timeout);
}

/* The disk. */

static int is_ours(const char *path) {
    const char *name = strrchr(path, '/');
    name = name ? name + 1 : path;
    return strcmp(name, "solis.db") == 0 || strcmp(name, "solis.db-wal") == 0 ||
           strcmp(name, "solis.db-journal") == 0;
}

static void note(uint64_t kind, uint64_t file, uint64_t offset, const void *bytes, uint64_t length) {
    if (journal < 0) return;
    static ssize_t (*real)(int, const struct iovec *, int);
    if (!real) real = REAL(writev);
    uint64_t head[4] = {kind, file, offset, length};
    struct iovec parts[2] = {{head, sizeof head}, {(void *)bytes, bytes ? length : 0}};
    ssize_t all = sizeof head + (bytes ? length : 0);
    if (real(journal, parts, 2) != all) abort();
}

/* The number of a path; it is named in the journal when it is first met. */
static int numbered(const char *path) {
    for (int at = 0; at < FILES; at++) {
        if (!names[at]) {
            names[at] = strdup(path);
            note(NAMED, at, 0, path, strlen(path));
        }
        if (strcmp(names[at], path) == 0) return at;
    }
    abort();
}

/* The path of an open file of the database, or 0. */
static int path_of(int file, char *path, size_t size) {
    if (!control && journal < 0) return 0;
    char link[32];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, size - 1);
    if (length <= 0 || path[0] != '/') return 0;
    path[length] = 0;
    return is_ours(path);
}

static int refused(int which) {
    if (!control || control[which] == 0) return 0;
    __atomic_add_fetch(&control[REFUSED], 1, __ATOMIC_SEQ_CST);
    errno = (int)control[which];
    return 1;
}

static ssize_t put(int file, const char *path, const void *bytes, size_t length, off_t offset) {
    static ssize_t (*real)(int, const void *, size_t, off_t);
    if (!real) real = REAL(pwrite);
    pthread_mutex_lock(&turn);
    ssize_t done = -1;
    if (refused(WRITE_ERROR)) {
        /* A disk that is nearly full takes the half of it first, now and then. */
        if (errno == ENOSPC && control[REFUSED] % 3 == 0 && length > 1) length /= 2;
        else length = 0;
    }
    if (length > 0) done = real(file, bytes, length, offset);
    int why = errno;
    if (done > 0) note(WRITTEN, numbered(path), offset, bytes, done);
    pthread_mutex_unlock(&turn);
    errno = why;
    return done;
}

ssize_t pwrite(int file, const void *bytes, size_t length, off_t offset) {
    static ssize_t (*real)(int, const void *, size_t, off_t);
    if (!real) real = REAL(pwrite);
    char path[4096];
    if (!path_of(file, path, sizeof path)) return real(file, bytes, length, offset);
    return put(file, path, bytes, length, offset);
}

ssize_t pwrite64(int file, const void *bytes, size_t length, off64_t offset) {
    return pwrite(file, bytes, length, offset);
}

ssize_t write(int file, const void *bytes, size_t length) {
    static ssize_t (*real)(int, const void *, size_t);
    if (!real) real = REAL(write);
    char path[4096];
    if (!path_of(file, path, sizeof path)) return real(file, bytes, length);
    off_t offset = lseek(file, 0, SEEK_CUR);
    ssize_t done = put(file, path, bytes, length, offset);
    if (done > 0) lseek(file, offset + done, SEEK_SET);
    return done;
}

int ftruncate(int file, off_t length) {
    static int (*real)(int, off_t);
    if (!real) real = REAL(ftruncate);
    char path[4096];
    if (!path_of(file, path, sizeof path)) return real(file, length);
    pthread_mutex_lock(&turn);
    int done = refused(WRITE_ERROR) ? -1 : real(file, length);
    int why = errno;
    if (done == 0) note(CUT, numbered(path), length, 0, 0);
    pthread_mutex_unlock(&turn);
    errno = why;
    return done;
}

int ftruncate64(int file, off64_t length) { return ftruncate(file, length); }

static int sync_with(int (*real)(int), int file) {
    char path[4096];
    struct stat what;
    if (journal >= 0 && fstat(file, &what) == 0 && S_ISDIR(what.st_mode)) {
        pthread_mutex_lock(&turn);
        int done = real(file);
        if (done == 0) note(FOLDER_SYNCED, 0, 0, 0, 0);
        pthread_mutex_unlock(&turn);
        return done;
    }
    if (!path_of(file, path, sizeof path)) return real(file);
    pthread_mutex_lock(&turn);
    int done = refused(SYNC_ERROR) ? -1 : real(file);
    int why = errno;
    if (done == 0) note(SYNCED, numbered(path), 0, 0, 0);
    pthread_mutex_unlock(&turn);
    errno = why;
    return done;
}

int fsync(int file) {
    static int (*real)(int);
    if (!real) real = REAL(fsync);
    return sync_with(real, file);
}

int fdatasync(int file) {
    static int (*real)(int);
    if (!real) real = REAL(fdatasync);
    return sync_with(real, file);
}

int unlink(const char *path) {
    static int (*real)(const char *);
    if (!real) real = REAL(unlink);
    if (!is_ours(path)) return real(path);
    pthread_mutex_lock(&turn);
    int done = real(path), why = errno;
    if (done == 0) note(REMOVED, numbered(path), 0, 0, 0);
    pthread_mutex_unlock(&turn);
    errno = why;
    return done;
}

int rename(const char *from, const char *to) {
    static int (*real)(const char *, const char *);
    if (!real) real = REAL(rename);
    if (!is_ours(from) && !is_ours(to)) return real(from, to);
    pthread_mutex_lock(&turn);
    int done = real(from, to), why = errno;
    if (done == 0) note(RENAMED, numbered(from), numbered(to), 0, 0);
    pthread_mutex_unlock(&turn);
    errno = why;
    return done;
}

int open(const char *path, int flags, ...) {
    static int (*real)(const char *, int, ...);
    if (!real) real = REAL(open);
    va_list rest;
    va_start(rest, flags);
    mode_t mode = (flags & (O_CREAT | __O_TMPFILE)) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    struct stat there;
    if ((flags & O_CREAT) && control && control[CREATE_ERROR] && stat(path, &there) != 0 && refused(CREATE_ERROR))
        return -1;
    return real(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    mode_t mode = (flags & (O_CREAT | __O_TMPFILE)) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return open(path, flags, mode);
}
