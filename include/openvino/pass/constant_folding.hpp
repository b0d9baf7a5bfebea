#pragma once

#include <memory>

#include "openvino/core/runtime_attribute.hpp"
#include "openvino/pass/pass.hpp"

namespace ov {
namespace pass {

/// Replaces values that are known before the first inference by constants: outputs of operations whose inputs are all
/// constant, and values that follow exactly from shapes. The constants take the friendly and tensor names over.
/// Parameters, results, sinks, operations with a variable and nodes with `disable_constant_folding` stay.
class OPENVINO_API ConstantFolding : public ModelPass {
public:
    OPENVINO_RTTI("ov::pass::ConstantFolding");

    bool run_on_model(const std::shared_ptr<Model>& model) override;
};

/// The mark of a node that is not to be folded. It stays behind when rt_info is copied to another node.
class OPENVINO_API DisableConstantFolding : public RuntimeAttribute {
public:
    OPENVINO_RTTI("disabled_constant_folding", "0");
    ~DisableConstantFolding() override;
    bool is_copyable() const override { return false; }
};

OPENVINO_API void disable_constant_folding(const std::shared_ptr<Node>& node);
OPENVINO_API void enable_constant_folding(const std::shared_ptr<Node>& node);
OPENVINO_API bool constant_folding_is_disabled(const std::shared_ptr<Node>& node);
OPENVINO_API bool constant_folding_is_disabled(const Node* node);

}  // namespace pass

using pass::constant_folding_is_disabled;
using pass::disable_constant_folding;
using pass::DisableConstantFolding;
using pass::enable_constant_folding;

}  // namespace ov
