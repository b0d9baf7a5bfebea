#pragma once

#include <map>
#include <openvino/core/layout.hpp>
#include <openvino/core/model.hpp>
#include <openvino/core/partial_shape.hpp>
#include <string>
#include <vector>

/// Values by the name of an input or output; the empty name holds for all.
template <typename T>
using PortValues = std::map<std::string, T>;

/// Whether the port goes by that name: one of its tensor's, or its node's.
template <typename Port>
bool has_name(const Port& port, const std::string& name) {
    return port.get_names().count(name) > 0 || port.get_node()->get_friendly_name() == name;
}

/// What is given for a port by name or for all; null when there is nothing.
template <typename T, typename Port>
const T* value_for(const PortValues<T>& values, const Port& port) {
    for (const auto& [name, value] : values)
        if (!name.empty() && has_name(port, name)) return &value;
    const auto all = values.find("");
    return all == values.end() ? nullptr : &all->second;
}

/// These throw std::invalid_argument, naming the option, for text of another form.
/// "[1,3,8,8]" or "a[1,3,?,8],b[1,2]"
PortValues<ov::PartialShape> parse_shapes(const std::string& option, const std::string& text);
/// "[1,3,8,8][1,3,9,9]" or the same behind names
PortValues<std::vector<ov::Shape>> parse_data_shapes(const std::string& option, const std::string& text);
/// "NCHW", "[NCHW]" or "a[NCHW],b[NC]"
PortValues<ov::Layout> parse_layouts(const std::string& option, const std::string& text);
/// "[1.5,2,3]" or the same behind names
PortValues<std::vector<float>> parse_numbers(const std::string& option, const std::string& text);
/// "a:FP16,b:f32"
PortValues<ov::element::Type> parse_types(const std::string& option, const std::string& text);
/// "FP16" or "f16"
ov::element::Type parse_type(const std::string& option, const std::string& text);
