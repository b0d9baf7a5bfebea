// Exports a function, but none that the engine looks for.
extern "C" __attribute__((visibility("default"))) int answer();
extern "C" __attribute__((visibility("default"))) int answer() {
    return 42;
}
