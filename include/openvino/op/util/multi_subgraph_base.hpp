#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <vector>

#include "openvino/core/model.hpp"
#include "openvino/op/parameter.hpp"
#include "openvino/op/result.hpp"
#include "openvino/op/sink.hpp"

namespace ov {
namespace op {
namespace util {

/// Base of the operations that contain models (bodies) and say how their own inputs and outputs are connected to those
/// of each body. Cloning a subclass clones its bodies.
class OPENVINO_API MultiSubGraphOp : public Sink {
public:
    OPENVINO_RTTI("MultiSubGraphOp", "util", Sink);

    /// How one Parameter of a body gets its value.
    class OPENVINO_API InputDescription {
    public:
        OPENVINO_RTTI_BASE("InputDescription")
        using type_info_t = DiscreteTypeInfo;
        using Ptr = std::shared_ptr<InputDescription>;

        virtual ~InputDescription();
        virtual std::shared_ptr<InputDescription> copy() const = 0;

        /// Index of the operation's input.
        uint64_t m_input_index{0};
        /// Index of the body's Parameter.
        uint64_t m_body_parameter_index{0};

    protected:
        InputDescription() = default;
        InputDescription(uint64_t input_index, uint64_t body_parameter_index);
    };

    /// Iteration i gets the i-th slice along an axis. Negative `start` and `end` count from behind (-1: the end).
    class OPENVINO_API SliceInputDescription : public InputDescription {
    public:
        OPENVINO_RTTI("SliceInputDescription", "util", InputDescription);
        SliceInputDescription() = default;
        SliceInputDescription(uint64_t input_index, uint64_t body_parameter_index, int64_t start, int64_t stride,
                              int64_t part_size, int64_t end, int64_t axis);
        std::shared_ptr<InputDescription> copy() const override;

        int64_t m_start{0};
        int64_t m_stride{0};
        int64_t m_part_size{0};
        int64_t m_end{0};
        int64_t m_axis{0};
    };

    /// The first iteration gets the input, each later one a result of the iteration before.
    class OPENVINO_API MergedInputDescription : public InputDescription {
    public:
        OPENVINO_RTTI("MergedInputDescription", "util", InputDescription);
        MergedInputDescription() = default;
        MergedInputDescription(uint64_t input_index, uint64_t body_parameter_index, uint64_t body_value_index);
        std::shared_ptr<InputDescription> copy() const override;

        /// Index of the body's Result.
        uint64_t m_body_value_index{0};
    };

    /// Each iteration gets the whole input.
    class OPENVINO_API InvariantInputDescription : public InputDescription {
    public:
        OPENVINO_RTTI("InvariantInputDescription", "util", InputDescription);
        InvariantInputDescription() = default;
        InvariantInputDescription(uint64_t input_index, uint64_t body_parameter_index);
        std::shared_ptr<InputDescription> copy() const override;
    };

    /// What one output of the operation is made of.
    class OPENVINO_API OutputDescription {
    public:
        OPENVINO_RTTI_BASE("OutputDescription")
        using type_info_t = DiscreteTypeInfo;
        using Ptr = std::shared_ptr<OutputDescription>;

        virtual ~OutputDescription();
        virtual std::shared_ptr<OutputDescription> copy() const = 0;

        /// Index of the body's Result.
        uint64_t m_body_value_index{0};
        /// Index of the operation's output.
        uint64_t m_output_index{0};

    protected:
        OutputDescription() = default;
        OutputDescription(uint64_t body_value_index, uint64_t output_index);
    };

    /// The results of all iterations, put together along an axis.
    class OPENVINO_API ConcatOutputDescription : public OutputDescription {
    public:
        OPENVINO_RTTI("ConcatOutputDescription", "util", OutputDescription);
        ConcatOutputDescription() = default;
        ConcatOutputDescription(uint64_t body_value_index, uint64_t output_index, int64_t start, int64_t stride,
                                int64_t part_size, int64_t end, int64_t axis);
        std::shared_ptr<OutputDescription> copy() const override;

        int64_t m_start{0};
        int64_t m_stride{0};
        int64_t m_part_size{0};
        int64_t m_end{0};
        int64_t m_axis{0};
    };

    /// The result of one iteration (-1: the last).
    class OPENVINO_API BodyOutputDescription : public OutputDescription {
    public:
        OPENVINO_RTTI("BodyOutputDescription", "util", OutputDescription);
        BodyOutputDescription() = default;
        BodyOutputDescription(uint64_t body_value_index, uint64_t output_index, int64_t iteration = -1);
        std::shared_ptr<OutputDescription> copy() const override;

        int64_t m_iteration{0};
    };

    using MultiSubgraphInputDescriptionVector = std::vector<std::shared_ptr<InputDescription>>;
    using MultiSubgraphOutputDescriptionVector = std::vector<std::shared_ptr<OutputDescription>>;

    MultiSubGraphOp(const MultiSubGraphOp&) = delete;
    MultiSubGraphOp& operator=(const MultiSubGraphOp&) = delete;

    virtual const std::shared_ptr<Model>& get_function(size_t index) const;
    virtual const std::vector<std::shared_ptr<Model>>& get_functions() const { return m_bodies; }
    virtual void set_function(int index, const std::shared_ptr<Model>& body);

    const MultiSubgraphInputDescriptionVector& get_input_descriptions(int index) const;
    MultiSubgraphInputDescriptionVector& get_input_descriptions(int index);
    const MultiSubgraphOutputDescriptionVector& get_output_descriptions(int index) const;
    MultiSubgraphOutputDescriptionVector& get_output_descriptions(int index);
    void set_input_descriptions(int index, const MultiSubgraphInputDescriptionVector& inputs);
    void set_output_descriptions(int index, const MultiSubgraphOutputDescriptionVector& outputs);

    /// Connects a value to one Parameter of each body that needs it (null where a body does not).
    virtual void set_invariant_inputs(const Output<Node>& value, const ParameterVector& bodies_parameters);
    /// A new output that is the given Result of whichever body runs; one Result per body, in the order of the bodies.
    virtual Output<Node> set_body_outputs(const ResultVector& bodies_results);

    virtual size_t get_internal_subgraphs_size() const { return m_bodies.size(); }
    virtual size_t get_input_descriptions_size() const { return m_input_descriptions.size(); }
    virtual size_t get_output_descriptions_size() const { return m_output_descriptions.size(); }

protected:
    using OutputMap = std::map<int64_t, std::shared_ptr<OutputDescription>>;

    MultiSubGraphOp() = default;
    explicit MultiSubGraphOp(size_t number_of_bodies);
    explicit MultiSubGraphOp(const OutputVector& arguments);
    MultiSubGraphOp(const OutputVector& arguments, size_t number_of_bodies);

    /// Gives the body's Parameters the types and shapes of the inputs they are connected to, and validates the body.
    void validate_and_infer_type_body(const std::shared_ptr<Model>& body,
                                      const MultiSubgraphInputDescriptionVector& input_descriptions);
    /// Output index → description. Throws when an output is described twice.
    OutputMap get_mapping_outputs_on_body_description(const MultiSubgraphOutputDescriptionVector& output_descriptions);
    /// The input that `value` is connected to; a new one where there is none.
    virtual Input<Node> input_for_value(const Output<Node>& value);
    /// The index of the output that is described next.
    size_t next_output_index() const;
    /// Copies of the bodies and descriptions; for `clone_with_new_inputs` of subclasses.
    void copy_bodies_to(MultiSubGraphOp& target) const;

    std::vector<std::shared_ptr<Model>> m_bodies;
    std::vector<MultiSubgraphInputDescriptionVector> m_input_descriptions;
    std::vector<MultiSubgraphOutputDescriptionVector> m_output_descriptions;
};

using MultiSubgraphInputDescriptionPtr = MultiSubGraphOp::InputDescription::Ptr;
using MultiSubgraphOutputDescriptionPtr = MultiSubGraphOp::OutputDescription::Ptr;
using MultiSubgraphInputDescriptionVector = MultiSubGraphOp::MultiSubgraphInputDescriptionVector;
using MultiSubgraphOutputDescriptionVector = MultiSubGraphOp::MultiSubgraphOutputDescriptionVector;

}  // namespace util
}  // namespace op

template <>
class OPENVINO_API AttributeAdapter<op::util::MultiSubgraphInputDescriptionVector>
    : public DirectValueAccessor<op::util::MultiSubgraphInputDescriptionVector> {
public:
    explicit AttributeAdapter(op::util::MultiSubgraphInputDescriptionVector& value)
        : DirectValueAccessor<op::util::MultiSubgraphInputDescriptionVector>(value) {}
    ~AttributeAdapter() override;
    OPENVINO_RTTI("AttributeAdapter<std::vector<std::shared_ptr<ov::op::util::MultiSubGraphOp::InputDescription>>>");
};

template <>
class OPENVINO_API AttributeAdapter<op::util::MultiSubgraphOutputDescriptionVector>
    : public DirectValueAccessor<op::util::MultiSubgraphOutputDescriptionVector> {
public:
    explicit AttributeAdapter(op::util::MultiSubgraphOutputDescriptionVector& value)
        : DirectValueAccessor<op::util::MultiSubgraphOutputDescriptionVector>(value) {}
    ~AttributeAdapter() override;
    OPENVINO_RTTI("AttributeAdapter<std::vector<std::shared_ptr<ov::op::util::MultiSubGraphOp::OutputDescription>>>");
};

}  // namespace ov
