#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "openvino/pass/pass.hpp"

namespace ov {
namespace pass {

/// Writes the graph of a model as text of the DOT language. ".dot" is appended to a file name without it.
class OPENVINO_API VisualizeTree : public ModelPass {
public:
    OPENVINO_RTTI("ov::pass::VisualizeTree");

    /// May append DOT attributes (`color="red"`) to those of a node.
    using node_modifiers_t = std::function<void(const Node& node, std::vector<std::string>& attributes)>;

    explicit VisualizeTree(const std::string& file_name, node_modifiers_t modifiers = nullptr, bool dot_only = true);
    ~VisualizeTree() override;

    /// Throws ov::Exception if the file cannot be written. Never changes the model.
    bool run_on_model(const std::shared_ptr<Model>& model) override;

private:
    std::string m_file_name;
    node_modifiers_t m_modifiers;
};

}  // namespace pass
}  // namespace ov
