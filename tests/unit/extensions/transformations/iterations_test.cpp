#include "openvino/op/add.hpp"
#include "openvino/op/convert.hpp"
#include "openvino/op/gru_cell.hpp"
#include "openvino/op/loop.hpp"
#include "openvino/op/lstm_cell.hpp"
#include "openvino/op/rnn_cell.hpp"
#include "openvino/op/squeeze.hpp"
#include "openvino/op/tanh.hpp"
#include "openvino/op/tensor_iterator.hpp"
#include "openvino/op/unsqueeze.hpp"
#include "rewriting.hpp"
#include "transformations/passes.hpp"

namespace iterations_test {

using namespace ov::op;
using namespace rewriting;
using namespace tenon::transformations;

constexpr size_t batch = 2, steps = 5, features = 3, hidden = 4;

std::shared_ptr<v0::Parameter> of(const ov::PartialShape& shape) {
    return std::make_shared<v0::Parameter>(ov::element::f32, shape);
}

enum class Cell { lstm, gru, rnn };

struct Form {
    Cell cell = Cell::lstm;
    int64_t axis = 1;
    bool backwards = false;
    /// Something besides the cell: not a recurrent network any more.
    bool squashes = false;
    ov::Dimension steps = iterations_test::steps;
};

std::shared_ptr<ov::Node> cell_on(Cell cell, const Value& data, const Value& state, const Value& memory) {
    switch (cell) {
        case Cell::lstm:
            return std::make_shared<v4::LSTMCell>(data, state, memory, noise({4 * hidden, features}, 1),
                                                  noise({4 * hidden, hidden}, 2), noise({4 * hidden}, 3), hidden);
        case Cell::gru:
            return std::make_shared<v3::GRUCell>(data, state, noise({3 * hidden, features}, 1),
                                                 noise({3 * hidden, hidden}, 2), noise({4 * hidden}, 3), hidden,
                                                 std::vector<std::string>{"sigmoid", "tanh"}, std::vector<float>{},
                                                 std::vector<float>{}, 0.7f, true);
        case Cell::rnn:
            break;
    }
    return std::make_shared<v0::RNNCell>(data, state, noise({hidden, features}, 1), noise({hidden, hidden}, 2),
                                         noise({hidden}, 3), hidden);
}

/// All hidden states and the last of each kind of state, of an input of this many steps.
std::shared_ptr<ov::Model> recurrent(const Form& form) {
    const auto data = input(form.axis == 1 ? ov::PartialShape{batch, form.steps, features}
                                           : ov::PartialShape{form.steps, batch, features});
    const auto slice = of(form.axis == 1 ? ov::PartialShape{batch, 1, features} : ov::PartialShape{1, batch, features});
    const auto state = of({batch, hidden}), memory = of({batch, hidden});
    Value step = std::make_shared<v0::Squeeze>(slice, integers({form.axis}));
    const auto cell = cell_on(form.cell, step, state, memory);
    Value out = std::make_shared<v0::Unsqueeze>(cell->output(0), integers({form.axis}));
    if (form.squashes) out = std::make_shared<v0::Tanh>(out);

    const bool remembers = cell->get_output_size() == 2;
    ov::OutputVector results{cell->output(0), out};
    if (remembers) results.push_back(cell->output(1));
    ov::ParameterVector parameters{slice, state};
    if (remembers) parameters.push_back(memory);
    const auto iterator = std::make_shared<v0::TensorIterator>();
    iterator->set_body(std::make_shared<ov::Model>(results, parameters));
    const int64_t first = form.backwards ? -1 : 0, stride = form.backwards ? -1 : 1, last = form.backwards ? 0 : -1;
    iterator->set_sliced_input(slice, data, first, stride, 1, last, form.axis);
    iterator->set_merged_input(state, noise({batch, hidden}, 4), cell->output(0));
    if (remembers) iterator->set_merged_input(memory, noise({batch, hidden}, 5), cell->output(1));
    ov::OutputVector values{iterator->get_concatenated_slices(out, first, stride, 1, last, form.axis),
                            iterator->get_iter_value(cell->output(0))};
    if (remembers) values.push_back(iterator->get_iter_value(cell->output(1)));
    return model_of(values);
}

ov::Shape shape_of_input(const Form& form) {
    return form.axis == 1 ? ov::Shape{batch, steps, features} : ov::Shape{steps, batch, features};
}

bool has(const ov::Model& model, const std::string& type) {
    return operations(model).find(type) != std::string::npos;
}

TEST(SequenceFromIterator, each_cell_in_both_directions_along_both_axes) {
    const std::pair<Cell, std::string> cells[]{
        {Cell::lstm, "LSTMSequence"}, {Cell::gru, "GRUSequence"}, {Cell::rnn, "RNNSequence"}};
    for (const auto& [cell, sequence] : cells)
        for (const int64_t axis : {0, 1})
            for (const bool backwards : {false, true}) {
                const Form form{cell, axis, backwards};
                const auto found = rewritten_by<SequenceFromIterator>(recurrent(form), shape_of_input(form));
                EXPECT_TRUE(has(*found, sequence)) << axis << backwards << operations(*found);
                EXPECT_FALSE(has(*found, "TensorIterator"));
            }
}

TEST(SequenceFromIterator, unknown_number_of_steps) {
    Form form;
    form.steps = ov::Dimension::dynamic();
    EXPECT_TRUE(has(*rewritten_by<SequenceFromIterator>(recurrent(form), shape_of_input(form)), "LSTMSequence"));
}

TEST(SequenceFromIterator, refuses_a_body_that_does_more) {
    Form form;
    form.squashes = true;
    EXPECT_TRUE(has(*rewritten_by<SequenceFromIterator>(recurrent(form), shape_of_input(form)), "TensorIterator"));
}

TEST(UnrollIterations, slices_states_and_concatenation) {
    for (const int64_t axis : {0, 1})
        for (const bool backwards : {false, true}) {
            const Form form{Cell::lstm, axis, backwards, true};
            const auto found = rewritten_by<UnrollIterations>(recurrent(form), shape_of_input(form));
            EXPECT_FALSE(has(*found, "TensorIterator"));
            EXPECT_TRUE(has(*found, "Concat LSTMCell LSTMCell LSTMCell LSTMCell LSTMCell Slice"));
        }
}

/// `trips` times: total += x * number of the iteration + 1; results: totals in a row, the last one.
std::shared_ptr<ov::Model> loop(int64_t trips, bool goes_on) {
    const auto x = input({2, 3});
    const auto total = of({2, 3}), each = of({2, 3});
    const auto iteration = std::make_shared<v0::Parameter>(ov::element::i64, ov::Shape{});
    const auto index = std::make_shared<v0::Convert>(iteration, ov::element::f32);
    const auto sum = std::make_shared<v1::Add>(std::make_shared<v1::Add>(total, each), index);
    const auto condition = v0::Constant::create(ov::element::boolean, ov::Shape{}, {goes_on});
    const auto again = std::make_shared<v5::Loop>(v0::Constant::create(ov::element::i64, ov::Shape{}, {trips}),
                                                  v0::Constant::create(ov::element::boolean, ov::Shape{}, {true}));
    again->set_function(
        std::make_shared<ov::Model>(ov::OutputVector{condition, sum}, ov::ParameterVector{total, each, iteration}));
    again->set_special_body_ports({2, 0});
    again->set_merged_input(total, noise({2, 3}), sum);
    again->set_invariant_input(each, x);
    const auto all = again->get_concatenated_slices(sum, 0, 1, 1, -1, 0);
    return model_of({all, again->get_iter_value(sum, -1)});
}

TEST(UnrollIterations, loop_with_the_number_of_the_iteration) {
    EXPECT_EQ(operations(*rewritten_by<UnrollIterations>(loop(3, true), {2, 3})),
              "Add Add Add Add Add Add Concat Convert Convert Convert");
}

TEST(UnrollIterations, refuses_many_iterations_and_those_that_end_early) {
    EXPECT_TRUE(has(*rewritten_by<UnrollIterations>(loop(100, true), {2, 3}), "Loop"));
    EXPECT_TRUE(has(*rewritten_by<UnrollIterations>(loop(3, false), {2, 3}), "Loop"));
}

}  // namespace iterations_test
