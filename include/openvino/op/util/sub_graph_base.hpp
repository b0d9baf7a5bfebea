#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "openvino/op/util/multi_subgraph_base.hpp"

namespace ov {
namespace op {
namespace util {

/// The ports of a loop's body that have a meaning of their own; -1 where there is none.
struct SpecialBodyPorts {
    SpecialBodyPorts() = default;
    SpecialBodyPorts(int64_t current_iteration_input, int64_t body_condition_output)
        : current_iteration_input_idx(current_iteration_input), body_condition_output_idx(body_condition_output) {}

    /// Index of the Parameter that gets the number of the iteration.
    int64_t current_iteration_input_idx = -1;
    /// Index of the Result that says whether to go on.
    int64_t body_condition_output_idx = -1;
};

/// Base of the operations that run one body repeatedly (Loop, TensorIterator).
class OPENVINO_API SubGraphOp : public MultiSubGraphOp {
public:
    OPENVINO_RTTI("SubGraphOp", "util", MultiSubGraphOp);

    SubGraphOp(const SubGraphOp&) = delete;
    SubGraphOp& operator=(const SubGraphOp&) = delete;

    using MultiSubGraphOp::get_function;
    using MultiSubGraphOp::get_input_descriptions;
    using MultiSubGraphOp::get_output_descriptions;
    using MultiSubGraphOp::set_function;
    virtual const std::shared_ptr<Model>& get_function() const { return m_bodies[0]; }
    virtual void set_function(const std::shared_ptr<Model>& body) { m_bodies[0] = body; }
    const MultiSubgraphInputDescriptionVector& get_input_descriptions() const { return m_input_descriptions[0]; }
    MultiSubgraphInputDescriptionVector& get_input_descriptions() { return m_input_descriptions[0]; }
    const MultiSubgraphOutputDescriptionVector& get_output_descriptions() const { return m_output_descriptions[0]; }
    MultiSubgraphOutputDescriptionVector& get_output_descriptions() { return m_output_descriptions[0]; }

    /// Iteration i gets the i-th slice of `value`: `part_size` elements of `axis`, beginning at `start + i * stride`.
    virtual void set_sliced_input(const std::shared_ptr<v0::Parameter>& parameter, const Output<Node>& value,
                                  int64_t start, int64_t stride, int64_t part_size, int64_t end, int64_t axis);
    /// The first iteration gets `initial_value`, each later one the body's `successive_value` of the one before.
    virtual void set_merged_input(const std::shared_ptr<v0::Parameter>& body_parameter,
                                  const Output<Node>& initial_value, const Output<Node>& successive_value);
    /// Each iteration gets the whole `value`.
    virtual void set_invariant_input(const std::shared_ptr<v0::Parameter>& body_parameter, const Output<Node>& value);
    /// A new output: the body's value in one iteration (-1: the last).
    virtual Output<Node> get_iter_value(const Output<Node>& body_value, int64_t iteration = -1);
    /// A new output: the body's values of all iterations, put together along `axis`.
    virtual Output<Node> get_concatenated_slices(const Output<Node>& value, int64_t start, int64_t stride,
                                                 int64_t part_size, int64_t end, int64_t axis);

    /// -1 when it is not known before the first run.
    int64_t get_num_iterations() const { return m_num_iterations; }

protected:
    SubGraphOp();
    explicit SubGraphOp(const OutputVector& arguments);

    int64_t m_num_iterations = -1;

private:
    uint64_t index_of(const std::shared_ptr<v0::Parameter>& parameter) const;
    uint64_t index_of_result(const Output<Node>& value) const;
};

using InputDescriptionPtr = SubGraphOp::InputDescription::Ptr;
using OutputDescriptionPtr = SubGraphOp::OutputDescription::Ptr;
using InputDescriptionVector = std::vector<InputDescriptionPtr>;
using OutputDescriptionVector = std::vector<OutputDescriptionPtr>;

}  // namespace util
}  // namespace op

template <>
class OPENVINO_API AttributeAdapter<op::util::SpecialBodyPorts>
    : public DirectValueAccessor<op::util::SpecialBodyPorts> {
public:
    explicit AttributeAdapter(op::util::SpecialBodyPorts& value)
        : DirectValueAccessor<op::util::SpecialBodyPorts>(value) {}
    ~AttributeAdapter() override;
    OPENVINO_RTTI("AttributeAdapter<ov::op::util::SpecialBodyPorts>");
};

}  // namespace ov
