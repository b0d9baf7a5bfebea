#pragma once

#include <string>

#include "openvino/op/op.hpp"
#include "openvino/op/util/attr_types.hpp"

namespace ov {
namespace op {
namespace util {

/// Base of the operations that find the k (input 1) largest or smallest elements of the data (input 0) along an axis:
/// output 0 are the elements, output 1 their indices. Equal elements rank by their indices.
class OPENVINO_API TopKBase : public Op {
public:
    OPENVINO_RTTI("TopKBase", "util", Op);

    using SortType = TopKSortType;
    using Mode = TopKMode;

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    /// The axis counted from the front. Throws when it is negative and the rank of the data is not known.
    uint64_t get_axis() const;
    /// The axis as it was given.
    int64_t get_provided_axis() const { return m_axis; }
    void set_axis(int64_t axis) { m_axis = axis; }
    void set_axis(const Rank& input_rank, int64_t axis);
    TopKMode get_mode() const { return m_mode; }
    void set_mode(TopKMode mode) { m_mode = mode; }
    TopKSortType get_sort_type() const { return m_sort; }
    void set_sort_type(TopKSortType sort) { m_sort = sort; }
    element::Type get_index_element_type() const { return m_index_element_type; }
    void set_index_element_type(const element::Type& type) { m_index_element_type = type; }
    /// k where it is a constant, otherwise 0.
    size_t get_k() const;
    /// Replaces the second input by a constant.
    void set_k(size_t k);

protected:
    TopKBase() = default;
    TopKBase(const Output<Node>& data, const Output<Node>& k, int64_t axis, const std::string& mode,
             const std::string& sort, const element::Type& index_element_type = element::i32);
    TopKBase(const Output<Node>& data, const Output<Node>& k, int64_t axis, TopKMode mode, TopKSortType sort,
             const element::Type& index_element_type = element::i32);

    int64_t m_axis = 0;
    TopKMode m_mode = TopKMode::MAX;
    TopKSortType m_sort = TopKSortType::NONE;
    element::Type m_index_element_type = element::i32;
};

}  // namespace util
}  // namespace op
}  // namespace ov
