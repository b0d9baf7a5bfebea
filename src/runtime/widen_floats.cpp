#include "widen_floats.hpp"

#include "openvino/core/graph_util.hpp"
#include "openvino/op/constant.hpp"
#include "openvino/op/parameter.hpp"
#include "openvino/op/util/multi_subgraph_base.hpp"

namespace tenon {
namespace {

bool is_narrow(const ov::element::Type& type) {
    return type == ov::element::f16 || type == ov::element::bf16;
}

/// Widens the attributes that hold an element type; leaves everything else alone.
class WidenAttributes : public ov::AttributeVisitor {
public:
    using ov::AttributeVisitor::on_adapter;
    void on_adapter(const std::string&, ov::ValueAccessor<void>&) override {}
    void on_adapter(const std::string&, ov::ValueAccessor<std::string>& adapter) override {
        auto* type = dynamic_cast<ov::AttributeAdapter<ov::element::Type>*>(&adapter);
        if (!type || !is_narrow(static_cast<ov::element::Type&>(*type))) return;
        static_cast<ov::element::Type&>(*type) = ov::element::f32;
        changed = true;
    }
    bool changed = false;
};

bool widen_node(const std::shared_ptr<ov::Node>& node) {
    if (const auto constant = ov::as_type_ptr<ov::op::v0::Constant>(node)) {
        if (!is_narrow(constant->get_element_type())) return false;
        const auto wide = std::make_shared<ov::op::v0::Constant>(ov::element::f32, constant->get_shape(),
                                                                 constant->cast_vector<float>());
        ov::replace_node_update_name(node, wide);
        return true;
    }
    if (const auto parameter = ov::as_type_ptr<ov::op::v0::Parameter>(node)) {
        if (!is_narrow(parameter->get_element_type())) return false;
        parameter->set_element_type(ov::element::f32);
        return true;
    }
    bool changed = false;
    if (const auto parent = ov::as_type_ptr<ov::op::util::MultiSubGraphOp>(node))
        for (const auto& body : parent->get_functions())
            widen_floats(body);
    WidenAttributes visitor;
    node->visit_attributes(visitor);
    return changed || visitor.changed;
}

}  // namespace

void widen_floats(const std::shared_ptr<ov::Model>& model) {
    bool changed = false;
    for (const auto& node : model->get_ordered_ops())
        changed = widen_node(node) || changed;
    for (const auto& variable : model->get_variables()) {
        auto info = variable->get_info();
        if (!is_narrow(info.data_type)) continue;
        info.data_type = ov::element::f32;
        variable->update(info);
        changed = true;
    }
    if (changed) model->validate_nodes_and_infer_types();
}

}  // namespace tenon
