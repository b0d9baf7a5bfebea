#pragma once

#include <cstddef>
#include <map>
#include <openvino/core/any.hpp>
#include <openvino/core/partial_shape.hpp>
#include <string>

/// What the command line asks for.
struct Options {
    bool help = false;
    std::string model, device = "CPU", library;
    bool asynchronous = true;
    /// 0: not limited, or chosen by the device.
    size_t iterations = 0, requests = 0, seconds = 0, batch = 0;
    /// Shapes by the name of an input; the empty name holds for all.
    std::map<std::string, ov::PartialShape> shapes;
    /// What the model is compiled with.
    ov::AnyMap properties;
    bool per_node = false;

    /// Throws std::invalid_argument naming the option.
    static Options parse(int argc, char** argv);
    static const char* usage();
};
