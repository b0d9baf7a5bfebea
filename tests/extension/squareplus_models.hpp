#pragma once

#include <cmath>
#include <openvino/openvino.hpp>
#include <string>
#include <vector>

/// IR text: a parameter "x" of that precision and shape ("1,16", "?,3"), one Squareplus named "smooth", a result.
std::string squareplus_ir(const std::string& shape, const std::string& attributes = "softness=\"0.5\"",
                          const std::string& precision = "FP32");

/// The formula in double precision.
inline double squareplus(double x, double softness) {
    return (x + std::sqrt(x * x + softness)) / 2;
}

/// Path of a library that the build made for tests.
std::string library_path(const std::string& name);

/// Values from -8 to 8, and where they would be wrong first: zeros of both signs, tiny and huge ones.
std::vector<float> awkward_values(size_t count);
