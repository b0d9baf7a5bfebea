#pragma once

#include <optional>
#include <string>

#include "openvino/core/model.hpp"

namespace tenon::command {

/// The index of the input with that tensor name or, where there is none, whose layer has that name.
std::optional<size_t> find_input(const ov::Model& model, const std::string& name);
/// The same for an output; the layer may be the Result or the one before it.
std::optional<size_t> find_output(const ov::Model& model, const std::string& name);

/// A name for people: the tensor name, else that of the layer.
std::string input_name(const ov::Model& model, size_t index);
std::string output_name(const ov::Model& model, size_t index);
/// All inputs: "data, mask".
std::string input_names(const ov::Model& model);

}  // namespace tenon::command
