#pragma once

#include <openvino/runtime/core.hpp>
#include <string>

/// Prints how long the engine takes for one more Squareplus node on 16 numbers: the slope between short and long
/// chains of them. The extension must be loaded.
void print_time_per_custom_node(ov::Core& core, const std::string& device);
