#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "openvino/core/model.hpp"

namespace operations {

/// Nodes of the suites by operation (type and opset id), a few of each.
class Examples {
public:
    using Key = std::pair<std::string, std::string>;

    /// Notes the operations of a model; the first of each form, up to a limit.
    void add(const ov::Model& model);
    const std::map<Key, ov::NodeVector>& nodes() const { return m_nodes; }

private:
    std::map<Key, ov::NodeVector> m_nodes;
};

/// A model of the node alone, whose inputs have the types and shapes of the node's; constants stay constants.
/// Every input of type `from` has type `to` instead. Throws what the operation throws about these types.
std::shared_ptr<ov::Model> model_of(const ov::Node& node, const ov::element::Type& from, const ov::element::Type& to);

/// How much the operation has to know of its inputs' shapes when it is validated.
enum class Openness { any_rank, any_dimensions, static_shapes };
Openness openness(const ov::Node& node);

/// The element type that stands for the operation's data: that of the inputs which decide the type of the first output;
/// where no input does, that of the first input.
ov::element::Type data_type(const ov::Node& node);

}  // namespace operations
