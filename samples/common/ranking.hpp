#pragma once

#include <cstddef>
#include <string>
#include <vector>

/// The names of the classes, a line each, from the file beside the model that is named as the model but ends in
/// `.labels`; none when there is no such file.
std::vector<std::string> read_labels(const std::string& model_path);

/// Prints a table of the `count` most probable classes for each picture; `probabilities` has a row of `classes` per
/// picture. A column of names is there when there are names.
void print_rankings(const std::vector<std::string>& pictures, const float* probabilities, size_t classes, size_t count,
                    const std::vector<std::string>& labels);
