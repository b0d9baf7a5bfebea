#pragma once

#include "openvino/op/util/topk_base.hpp"

namespace ov {
namespace op {
namespace v1 {

/// The k largest or smallest elements along an axis. Specification: TopK-1.
class OPENVINO_API TopK : public util::TopKBase {
public:
    TENON_OP("TopK", "opset1", util::TopKBase);

    TopK() = default;
    /// Modes "max" and "min"; sort "value", "index" and "none"; indices of type i32 or i64.
    TopK(const Output<Node>& data, const Output<Node>& k, int64_t axis, const std::string& mode,
         const std::string& sort, const element::Type& index_element_type = element::i32);
    TopK(const Output<Node>& data, const Output<Node>& k, int64_t axis, TopKMode mode, TopKSortType sort,
         const element::Type& index_element_type = element::i32);

    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
};

}  // namespace v1

namespace v3 {

/// The k largest or smallest elements along an axis. Specification: TopK-3.
class OPENVINO_API TopK : public util::TopKBase {
public:
    TENON_OP("TopK", "opset3", util::TopKBase);

    TopK() = default;
    /// Modes "max" and "min"; sort "value", "index" and "none"; indices of type i32 or i64.
    TopK(const Output<Node>& data, const Output<Node>& k, int64_t axis, const std::string& mode,
         const std::string& sort, const element::Type& index_element_type = element::i32);
    TopK(const Output<Node>& data, const Output<Node>& k, int64_t axis, TopKMode mode, TopKSortType sort,
         const element::Type& index_element_type = element::i32);

    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
};

}  // namespace v3

namespace v11 {

/// The same; `stable` asks for the order of equal elements, which is always kept. Specification: TopK-11.
class OPENVINO_API TopK : public util::TopKBase {
public:
    TENON_OP("TopK", "opset11", util::TopKBase);

    TopK() = default;
    /// Modes "max" and "min"; sort "value", "index" and "none"; indices of type i32 or i64.
    TopK(const Output<Node>& data, const Output<Node>& k, int64_t axis, const std::string& mode,
         const std::string& sort, const element::Type& index_element_type = element::i32, bool stable = false);
    TopK(const Output<Node>& data, const Output<Node>& k, int64_t axis, TopKMode mode, TopKSortType sort,
         const element::Type& index_element_type = element::i32, bool stable = false);

    bool visit_attributes(AttributeVisitor& visitor) override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;

    bool get_stable() const { return m_stable; }
    void set_stable(bool stable) { m_stable = stable; }

private:
    bool m_stable = false;
};

}  // namespace v11
}  // namespace op
}  // namespace ov
