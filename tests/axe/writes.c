/* Counts what a process writes to its database, and ends it right after the write it is told.
 *
 * Loaded with LD_PRELOAD. AXE_CONTROL is a file of two numbers that the test shares with the process: the write to die
 * after (0: none), and how many there were. AXE_DATABASE is how the names of the database's files begin. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <unistd.h>

struct control {
    uint64_t at;
    uint64_t count;
};

static struct control *control;
static const char *database;

__attribute__((constructor)) static void begin(void) {
    const char *path = getenv("AXE_CONTROL");
    database = getenv("AXE_DATABASE");
    int file = path ? open(path, O_RDWR) : -1;
    if (file < 0 || !database) {
        return;
    }
    void *map = mmap(NULL, sizeof *control, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    control = map == MAP_FAILED ? NULL : map;
    close(file);
}

static int is_database(int file) {
    char link[64], name[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, name, sizeof name - 1);
    if (length < 0) {
        return 0;
    }
    name[length] = 0;
    return strncmp(name, database, strlen(database)) == 0;
}

static void written(int file) {
    if (!control || !__atomic_load_n(&control->at, __ATOMIC_SEQ_CST) || !is_database(file)) {
        return;
    }
    uint64_t count = __atomic_add_fetch(&control->count, 1, __ATOMIC_SEQ_CST);
    if (count == __atomic_load_n(&control->at, __ATOMIC_SEQ_CST)) {
        kill(getpid(), SIGKILL);
        pause();
    }
}

#define AND_THEN(type, name, parameters, arguments)                          \
    type name parameters {                                                   \
        static type(*real) parameters;                                       \
        if (!real) {                                                         \
            real = (type(*) parameters)dlsym(RTLD_NEXT, #name);              \
        }                                                                    \
        type result = real arguments;                                        \
        written(file);                                                       \
        return result;                                                       \
    }

AND_THEN(ssize_t, write, (int file, const void *bytes, size_t count), (file, bytes, count))
AND_THEN(ssize_t, pwrite, (int file, const void *bytes, size_t count, off_t at), (file, bytes, count, at))
AND_THEN(ssize_t, pwrite64, (int file, const void *bytes, size_t count, off64_t at), (file, bytes, count, at))
AND_THEN(int, fsync, (int file), (file))
AND_THEN(int, fdatasync, (int file), (file))
AND_THEN(int, ftruncate, (int file, off_t length), (file, length))
AND_THEN(int, ftruncate64, (int file, off64_t length), (file, length))
