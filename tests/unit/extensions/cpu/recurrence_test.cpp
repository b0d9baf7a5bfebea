#include "openvino/op/constant.hpp"
#include "openvino/op/gru_cell.hpp"
#include "openvino/op/gru_sequence.hpp"
#include "openvino/op/lstm_cell.hpp"
#include "openvino/op/lstm_sequence.hpp"
#include "openvino/op/rnn_cell.hpp"
#include "openvino/op/rnn_sequence.hpp"
#include "unit/extensions/cpu/against_evaluate.hpp"

namespace {

using namespace ov;
using op::v0::Constant;
using op::v0::Parameter;
using Direction = op::RecurrentSequenceDirection;

struct Sizes {
    size_t batch, steps, input, hidden;
    Direction direction;
    std::vector<int64_t> lengths;

    size_t directions() const { return direction == Direction::BIDIRECTIONAL ? 2 : 1; }
};

// Sequences of their own lengths, more rows than one product takes, states that fill no vector, long ones in pieces,
// and states large enough for two threads.
const std::vector<Sizes> all_sizes{
    {1, 5, 3, 16, Direction::FORWARD, {5}},
    {8, 7, 10, 19, Direction::REVERSE, {7, 0, 3, 7, 1, 2, 6, 5}},
    {3, 6, 5, 33, Direction::BIDIRECTIONAL, {6, 2, 4}},
    {1, 150, 4, 5, Direction::BIDIRECTIONAL, {141}},
    {1, 9, 40, 200, Direction::FORWARD, {9}},
    {2, 140, 20, 160, Direction::REVERSE, {140, 77}},
    {2, 4, 8, 300, Direction::BIDIRECTIONAL, {4, 3}},
};

/// Scaled so that sums stay where the functions of gates are not flat.
std::shared_ptr<Constant> weights(const Shape& shape, unsigned seed) {
    auto tensor = AgainstEvaluate::random(shape, seed);
    const float scale = 2.0f / std::sqrt(static_cast<float>(shape.back()));
    for (size_t i = 0; i < tensor.get_size(); ++i)
        tensor.data<float>()[i] *= scale;
    return std::make_shared<Constant>(tensor);
}

/// The parameters of a network and their values.
struct Inputs {
    ParameterVector parameters;
    TensorVector values;

    std::shared_ptr<Parameter> add(const Shape& shape) {
        parameters.push_back(std::make_shared<Parameter>(element::f32, shape));
        values.push_back(AgainstEvaluate::random(shape, static_cast<unsigned>(values.size())));
        return parameters.back();
    }
    std::shared_ptr<Parameter> add(const std::vector<int64_t>& lengths) {
        parameters.push_back(std::make_shared<Parameter>(element::i64, Shape{lengths.size()}));
        values.emplace_back(element::i64, Shape{lengths.size()});
        std::copy(lengths.begin(), lengths.end(), values.back().data<int64_t>());
        return parameters.back();
    }
    void check(const std::shared_ptr<Node>& node) const {
        AgainstEvaluate(node->get_type_name(), "recurrence")
            .check(std::make_shared<Model>(node->outputs(), parameters), values);
    }
};

TEST(RecurrenceTest, lstm_sequences) {
    for (const auto& s : all_sizes)
        for (const float clip : {0.0f, 0.3f}) {
            Inputs in;
            const size_t d = s.directions(), h = s.hidden;
            const auto data = in.add(Shape{s.batch, s.steps, s.input});
            const auto hidden = in.add(Shape{s.batch, d, h}), cell = in.add(Shape{s.batch, d, h});
            in.check(std::make_shared<op::v5::LSTMSequence>(
                data, hidden, cell, in.add(s.lengths), weights({d, 4 * h, s.input}, 5), weights({d, 4 * h, h}, 6),
                weights({d, 4 * h}, 7), static_cast<int64_t>(h), s.direction, std::vector<float>{},
                std::vector<float>{}, std::vector<std::string>{"sigmoid", "tanh", "tanh"}, clip));
        }
}

TEST(RecurrenceTest, lstm_with_peepholes_formats_and_other_functions) {
    const size_t h = 21;
    for (const auto format : {op::LSTMWeightsFormat::FICO, op::LSTMWeightsFormat::ICOF, op::LSTMWeightsFormat::IFOC})
        for (const bool input_forget : {false, true}) {
            Inputs in;
            const auto data = in.add(Shape{4, 6, 9}), hidden = in.add(Shape{4, 2, h}), cell = in.add(Shape{4, 2, h});
            in.check(std::make_shared<op::v0::LSTMSequence>(
                data, hidden, cell, in.add(std::vector<int64_t>{6, 1, 4, 0}), weights({2, 4 * h, 9}, 5),
                weights({2, 4 * h, h}, 6), weights({2, 4 * h}, 7), weights({2, 3 * h}, 8), static_cast<int64_t>(h),
                Direction::BIDIRECTIONAL, format, std::vector<float>{}, std::vector<float>{},
                std::vector<std::string>{"hardsigmoid", "softsign", "elu"}, 0.7f, input_forget));
        }
}

TEST(RecurrenceTest, gru_sequences) {
    for (const auto& s : all_sizes)
        for (const bool linear : {false, true}) {
            Inputs in;
            const size_t d = s.directions(), h = s.hidden;
            const auto data = in.add(Shape{s.batch, s.steps, s.input}), hidden = in.add(Shape{s.batch, d, h});
            in.check(std::make_shared<op::v5::GRUSequence>(
                data, hidden, in.add(s.lengths), weights({d, 3 * h, s.input}, 5), weights({d, 3 * h, h}, 6),
                weights({d, (linear ? 4 : 3) * h}, 7), h, s.direction, std::vector<std::string>{"sigmoid", "tanh"},
                std::vector<float>{}, std::vector<float>{}, 0.0f, linear));
        }
}

TEST(RecurrenceTest, rnn_sequences_with_every_function) {
    for (const auto* name :
         {"sigmoid", "tanh", "relu", "hardsigmoid", "hardtanh", "leakyrelu", "affine", "elu", "softsign", "softplus"}) {
        const size_t h = 35;
        Inputs in;
        const auto data = in.add(Shape{7, 3, 11}), hidden = in.add(Shape{7, 1, h});
        in.check(std::make_shared<op::v5::RNNSequence>(
            data, hidden, in.add(std::vector<int64_t>{3, 3, 2, 1, 3, 0, 3}), weights({1, h, 11}, 5),
            weights({1, h, h}, 6), weights({1, h}, 7), h, Direction::FORWARD, std::vector<std::string>{name},
            std::vector<float>{0.4f}, std::vector<float>{0.6f}));
    }
}

TEST(RecurrenceTest, cells) {
    for (const size_t batch : {1, 9}) {
        const size_t h = 50;
        Inputs lstm;
        const auto data = lstm.add(Shape{batch, 12}), hidden = lstm.add(Shape{batch, h});
        lstm.check(std::make_shared<op::v4::LSTMCell>(data, hidden, lstm.add(Shape{batch, h}), weights({4 * h, 12}, 5),
                                                      weights({4 * h, h}, 6), weights({4 * h}, 7), h));
        Inputs gru;
        const auto gru_data = gru.add(Shape{batch, 12});
        gru.check(std::make_shared<op::v3::GRUCell>(gru_data, gru.add(Shape{batch, h}), weights({3 * h, 12}, 5),
                                                    weights({3 * h, h}, 6), weights({3 * h}, 7), h));
        Inputs rnn;
        const auto rnn_data = rnn.add(Shape{batch, 12});
        rnn.check(std::make_shared<op::v0::RNNCell>(rnn_data, rnn.add(Shape{batch, h}), weights({h, 12}, 5),
                                                    weights({h, h}, 6), weights({h}, 7), h));
    }
}

TEST(RecurrenceTest, a_wrong_length_is_an_error) {
    Inputs in;
    const auto data = in.add(Shape{1, 3, 2}), hidden = in.add(Shape{1, 1, 4});
    const auto node =
        std::make_shared<op::v5::GRUSequence>(data, hidden, in.add(std::vector<int64_t>{4}), weights({1, 12, 2}, 5),
                                              weights({1, 12, 4}, 6), weights({1, 12}, 7), 4, Direction::FORWARD);
    Core core;
    auto request =
        core.compile_model(std::make_shared<Model>(node->outputs(), in.parameters), "CPU").create_infer_request();
    for (size_t i = 0; i < in.values.size(); ++i)
        request.set_input_tensor(i, in.values[i]);
    EXPECT_THROW(request.infer(), Exception);
}

}  // namespace
