#pragma once

#include <ostream>

#include "openvino/op/util/scatter_elements_update_base.hpp"

namespace ov {
namespace op {
namespace v3 {

/// The data with single elements replaced; of several updates of one element the last one counts. Specification:
/// ScatterElementsUpdate-3.
class OPENVINO_API ScatterElementsUpdate : public util::ScatterElementsUpdateBase {
public:
    TENON_OP("ScatterElementsUpdate", "opset3", util::ScatterElementsUpdateBase);

    ScatterElementsUpdate() = default;
    ScatterElementsUpdate(const Output<Node>& data, const Output<Node>& indices, const Output<Node>& updates,
                          const Output<Node>& axis);

    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
};

}  // namespace v3

namespace v12 {

/// The data with single elements replaced by, or combined with, updates. Specification: ScatterElementsUpdate-12.
class OPENVINO_API ScatterElementsUpdate : public util::ScatterElementsUpdateBase {
public:
    TENON_OP("ScatterElementsUpdate", "opset12", util::ScatterElementsUpdateBase);

    enum class Reduction { NONE, SUM, PROD, MIN, MAX, MEAN };

    ScatterElementsUpdate() = default;
    /// `use_init_val`: the element of the data takes part in the reduction.
    ScatterElementsUpdate(const Output<Node>& data, const Output<Node>& indices, const Output<Node>& updates,
                          const Output<Node>& axis, const Reduction reduction = Reduction::NONE,
                          const bool use_init_val = true);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
    bool evaluate_lower(TensorVector& outputs) const override;
    bool evaluate_upper(TensorVector& outputs) const override;
    bool evaluate_symbol(TensorSymbolVector& symbols) const override;

    Reduction get_reduction() const { return m_reduction; }
    void set_reduction(const Reduction reduction) { m_reduction = reduction; }
    bool get_use_init_val() const { return m_use_init_val; }
    void set_use_init_val(const bool use_init_val) { m_use_init_val = use_init_val; }

private:
    Reduction m_reduction = Reduction::NONE;
    bool m_use_init_val = true;
};

}  // namespace v12
}  // namespace op

template <>
OPENVINO_API EnumNames<op::v12::ScatterElementsUpdate::Reduction>&
EnumNames<op::v12::ScatterElementsUpdate::Reduction>::get();

template <>
class OPENVINO_API AttributeAdapter<op::v12::ScatterElementsUpdate::Reduction>
    : public EnumAttributeAdapterBase<op::v12::ScatterElementsUpdate::Reduction> {
public:
    AttributeAdapter(op::v12::ScatterElementsUpdate::Reduction& value)
        : EnumAttributeAdapterBase<op::v12::ScatterElementsUpdate::Reduction>(value) {}
    OPENVINO_RTTI("AttributeAdapter<ov::op::v12::ScatterElementsUpdate::Reduction>");
};

OPENVINO_API std::ostream& operator<<(std::ostream& stream, const op::v12::ScatterElementsUpdate::Reduction& reduction);

}  // namespace ov
