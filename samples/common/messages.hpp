#pragma once

#include <iostream>
#include <string>

/// Lines that say what a sample does; warnings go where these go, errors to the error stream.
inline void info(const std::string& text) {
    std::cout << "[ INFO ] " << text << std::endl;
}

inline void warn(const std::string& text) {
    std::cout << "[ WARNING ] " << text << std::endl;
}

inline void report_error(const std::string& text) {
    std::cerr << "[ ERROR ] " << text << std::endl;
}

inline const char* const sample_note =
    "This sample is an API example, for any performance measurements please use the dedicated benchmark_app tool";
