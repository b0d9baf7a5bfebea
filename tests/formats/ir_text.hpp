#pragma once

#include <cstdint>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include "collected_extensions.hpp"
#include "openvino/core/model.hpp"

namespace tests {

/// Reads IR from memory.
std::shared_ptr<ov::Model> read_ir(const CollectedExtensions& extensions, const std::string& text,
                                   const std::vector<uint8_t>& weights = {});
/// Reads IR from a file, the weights beside it.
std::shared_ptr<ov::Model> read_ir_file(const CollectedExtensions& extensions, const std::string& path);

struct WrittenIr {
    std::string text;
    std::vector<uint8_t> weights;
};
WrittenIr write_ir(const CollectedExtensions& extensions, const ov::Model& model, const std::string& format = "ir_v11");

/// The text of the error that reading ends in; empty when it does not. Any exception but ov::Exception passes through.
std::string reading_error(const CollectedExtensions& extensions, const std::string& text,
                          const std::vector<uint8_t>& weights = {});

/// A network of the given layers and edges.
std::string net(const std::string& layers, const std::string& edges, int version = 11, const std::string& rest = "");
/// <layer> with the given head, content, and one-dimensional ports; inputs are numbered first.
std::string layer(int id, const std::string& name, const std::string& type, const std::string& opset,
                  const std::string& data, int inputs, int outputs, const std::string& rest = "");
std::string parameter(int id, const std::string& name, const std::string& type = "f32",
                      const std::string& shape = "2,3");
std::string result(int id, const std::string& name = "result");
std::string edge(int from_layer, int from_port, int to_layer, int to_port);

/// The node of that name; fails the test when there is none.
std::shared_ptr<ov::Node> find_node(const ov::Model& model, const std::string& name);

}  // namespace tests
