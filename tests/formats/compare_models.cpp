#include "compare_models.hpp"

#include <cstring>
#include <iomanip>
#include <limits>
#include <map>
#include <set>
#include <sstream>
#include <utility>
#include <vector>

#include "openvino/core/layout.hpp"
#include "openvino/op/constant.hpp"
#include "openvino/op/util/framework_node.hpp"
#include "openvino/op/util/sub_graph_base.hpp"

namespace tests {
namespace {

using namespace ov::op::util;

void print_slice(std::ostream& out, const MultiSubGraphOp::SliceInputDescription& slice) {
    out << " slice " << slice.m_axis << " " << slice.m_start << " " << slice.m_end << " " << slice.m_stride << " "
        << slice.m_part_size;
}

void print_input(std::ostream& out, const MultiSubGraphOp::InputDescription& input) {
    out << " [" << input.m_input_index << " to " << input.m_body_parameter_index << " " << input.get_type_info().name;
    if (const auto* slice = ov::as_type<const MultiSubGraphOp::SliceInputDescription>(&input)) print_slice(out, *slice);
    if (const auto* merged = ov::as_type<const MultiSubGraphOp::MergedInputDescription>(&input)) {
        out << " from " << merged->m_body_value_index;
    }
    out << "]";
}

void print_output(std::ostream& out, const MultiSubGraphOp::OutputDescription& output) {
    out << " [" << output.m_body_value_index << " to " << output.m_output_index << " " << output.get_type_info().name;
    if (const auto* body = ov::as_type<const MultiSubGraphOp::BodyOutputDescription>(&output)) out << body->m_iteration;
    if (const auto* concat = ov::as_type<const MultiSubGraphOp::ConcatOutputDescription>(&output)) {
        out << " concat " << concat->m_axis << " " << concat->m_start << " " << concat->m_end << " " << concat->m_stride
            << " " << concat->m_part_size;
    }
    out << "]";
}

/// Attributes as text and bodies as they are.
class AttributePrinter : public ov::AttributeVisitor {
public:
    std::ostringstream text;
    std::vector<std::shared_ptr<ov::Model>> bodies;

    AttributePrinter() { text << std::setprecision(std::numeric_limits<double>::max_digits10); }

    void on_adapter(const std::string& name, ov::ValueAccessor<void>& adapter) override {
        text << name << "=";
        if (auto* shape = as<ov::PartialShape>(adapter)) {
            text << shape->get();
        } else if (auto* dimension = as<ov::Dimension>(adapter)) {
            text << dimension->get();
        } else if (auto* types = as<ov::element::TypeVector>(adapter)) {
            for (const auto& type : types->get())
                text << type << " ";
        } else if (auto* strings = as<std::set<std::string>>(adapter)) {
            for (const auto& string : strings->get())
                text << string << "|";
        } else if (auto* variable = as<std::shared_ptr<Variable>>(adapter)) {
            text << (variable->get() ? variable->get()->get_info().variable_id : "none");
        } else if (auto* attributes = as<FrameworkNodeAttrs>(adapter)) {
            const std::map<std::string, std::string> sorted(attributes->get().begin(), attributes->get().end());
            text << attributes->get().get_type_name() << "/" << attributes->get().get_opset_name();
            for (const auto& [key, value] : sorted)
                text << " " << key << ":" << value;
        } else if (auto* buffer = as<std::shared_ptr<ov::AlignedBuffer>>(adapter)) {
            if (buffer->get()) text << std::string(buffer->get()->get_ptr<char>(), buffer->get()->size());
        } else if (auto* inputs = as<MultiSubgraphInputDescriptionVector>(adapter)) {
            std::map<uint64_t, std::string> by_parameter;
            for (const auto& input : inputs->get()) {
                std::ostringstream one;
                print_input(one, *input);
                by_parameter[input->m_body_parameter_index] += one.str();
            }
            for (const auto& one : by_parameter)
                text << one.second;
        } else if (auto* outputs = as<MultiSubgraphOutputDescriptionVector>(adapter)) {
            std::map<uint64_t, std::string> by_output;
            for (const auto& output : outputs->get()) {
                std::ostringstream one;
                print_output(one, *output);
                by_output[output->m_output_index] += one.str();
            }
            for (const auto& one : by_output)
                text << one.second;
        } else if (auto* ports = as<SpecialBodyPorts>(adapter)) {
            text << ports->get().current_iteration_input_idx << " " << ports->get().body_condition_output_idx;
        } else {
            text << "(" << adapter.get_type_info().name << ")";
        }
        text << "\n";
    }

#define TESTS_PRINT_SCALAR(TYPE)                                                                       \
    void on_adapter(const std::string& name, ov::ValueAccessor<TYPE>& adapter) override {              \
        text << name << "=" << +adapter.get() << "\n";                                                 \
    }                                                                                                  \
    void on_adapter(const std::string& name, ov::ValueAccessor<std::vector<TYPE>>& adapter) override { \
        text << name << "=";                                                                           \
        for (const TYPE value : adapter.get())                                                         \
            text << +value << ",";                                                                     \
        text << "\n";                                                                                  \
    }
    TESTS_PRINT_SCALAR(int8_t)
    TESTS_PRINT_SCALAR(int16_t)
    TESTS_PRINT_SCALAR(int32_t)
    TESTS_PRINT_SCALAR(int64_t)
    TESTS_PRINT_SCALAR(uint8_t)
    TESTS_PRINT_SCALAR(uint16_t)
    TESTS_PRINT_SCALAR(uint32_t)
    TESTS_PRINT_SCALAR(uint64_t)
    TESTS_PRINT_SCALAR(float)
    TESTS_PRINT_SCALAR(double)
#undef TESTS_PRINT_SCALAR
    void on_adapter(const std::string& name, ov::ValueAccessor<bool>& adapter) override {
        text << name << "=" << adapter.get() << "\n";
    }
    void on_adapter(const std::string& name, ov::ValueAccessor<std::string>& adapter) override {
        text << name << "=" << adapter.get() << "\n";
    }
    void on_adapter(const std::string& name, ov::ValueAccessor<std::vector<std::string>>& adapter) override {
        text << name << "=";
        for (const auto& value : adapter.get())
            text << value << "|";
        text << "\n";
    }
    void on_adapter(const std::string&, ov::ValueAccessor<std::shared_ptr<ov::Model>>& adapter) override {
        bodies.push_back(adapter.get());
    }
    using ov::AttributeVisitor::on_adapter;

private:
    template <typename T>
    static ov::AttributeAdapter<T>* as(ov::ValueAccessor<void>& adapter) {
        return ov::as_type<ov::AttributeAdapter<T>>(&adapter);
    }
};

/// Compares two graphs from their ends towards their inputs.
class Comparison {
public:
    std::string run(const ov::Model& a, const ov::Model& b) {
        pair_up(a.get_parameters(), b.get_parameters(), "Parameters");
        pair_up(a.get_sinks(), b.get_sinks(), "sinks");
        pair_up(a.get_results(), b.get_results(), "Results");
        while (!m_open.empty() && m_difference.empty()) {
            const auto [left, right] = m_open.back();
            m_open.pop_back();
            compare_nodes(*left, *right);
        }
        if (m_difference.empty() && m_partners.size() != a.get_ordered_ops().size())
            note("nodes that are not connected");
        return m_difference;
    }

private:
    template <typename T>
    void pair_up(const std::vector<std::shared_ptr<T>>& a, const std::vector<std::shared_ptr<T>>& b, const char* what) {
        compare(a.size(), b.size(), std::string("number of ") + what);
        for (size_t i = 0; i < a.size() && i < b.size(); ++i)
            pair_up(a[i].get(), b[i].get());
    }

    void pair_up(ov::Node* a, ov::Node* b) {
        const auto [entry, added] = m_partners.emplace(a, b);
        if (added) m_open.emplace_back(a, b);
        if (entry->second != b) note(a->get_friendly_name() + ": connected to other nodes");
    }

    void note(const std::string& text) {
        if (m_difference.empty()) m_difference = text;
    }

    template <typename T>
    void compare(const T& a, const T& b, const std::string& what) {
        if (a == b) return;
        std::ostringstream text;
        text << what << ": " << a << " against " << b;
        note(text.str());
    }

    static std::string sorted_names(const ov::Output<ov::Node>& output) {
        std::string text;
        for (const auto& name : std::set<std::string>(output.get_names().begin(), output.get_names().end())) {
            text += name + "|";
        }
        return text;
    }

    static std::string layout_text(const ov::Output<ov::Node>& output) {
        return ov::layout::get_layout(output).to_string();
    }

    void compare_nodes(ov::Node& a, ov::Node& b) {
        const std::string name = a.get_friendly_name() + " (" + a.get_type_name() + ")";
        compare<std::string>(a.get_type_name(), b.get_type_name(), name + ", type");
        compare(a.get_type_info().get_version(), b.get_type_info().get_version(), name + ", opset");
        if (a.get_friendly_name() != a.get_name() && !ov::is_type<ov::op::v0::Result>(&a)) {
            compare(a.get_friendly_name(), b.get_friendly_name(), name + ", name");
        }
        compare(a.get_output_size(), b.get_output_size(), name + ", outputs");
        for (size_t i = 0; i < a.get_output_size() && i < b.get_output_size(); ++i) {
            const std::string port = name + ", output " + std::to_string(i);
            compare(a.get_output_element_type(i), b.get_output_element_type(i), port);
            compare(a.get_output_partial_shape(i), b.get_output_partial_shape(i), port);
            compare(sorted_names(a.output(i)), sorted_names(b.output(i)), port + ", names");
            compare(layout_text(a.output(i)), layout_text(b.output(i)), port + ", layout");
        }
        compare_attributes(a, b, name);
        compare(a.get_input_size(), b.get_input_size(), name + ", inputs");
        for (size_t i = 0; i < a.get_input_size() && i < b.get_input_size(); ++i) {
            compare(a.input_value(i).get_index(), b.input_value(i).get_index(), name + ", source of input");
            pair_up(a.get_input_node_ptr(i), b.get_input_node_ptr(i));
        }
    }

    void compare_attributes(ov::Node& a, ov::Node& b, const std::string& name) {
        const auto *left = ov::as_type<ov::op::v0::Constant>(&a), *right = ov::as_type<ov::op::v0::Constant>(&b);
        if (left && right) return compare_constants(*left, *right, name);
        AttributePrinter of_a, of_b;
        a.visit_attributes(of_a);
        b.visit_attributes(of_b);
        compare(of_a.text.str(), of_b.text.str(), name + ", attributes");
        compare(of_a.bodies.size(), of_b.bodies.size(), name + ", bodies");
        for (size_t i = 0; i < of_a.bodies.size() && i < of_b.bodies.size(); ++i) {
            const auto in_body = difference(*of_a.bodies[i], *of_b.bodies[i]);
            if (!in_body.empty()) note(name + ", body " + std::to_string(i) + ": " + in_body);
        }
    }

    void compare_constants(const ov::op::v0::Constant& a, const ov::op::v0::Constant& b, const std::string& name) {
        compare(a.get_element_type(), b.get_element_type(), name);
        compare(a.get_shape(), b.get_shape(), name);
        if (!m_difference.empty()) return;
        if (a.get_element_type() == ov::element::string) {
            if (a.get_value_strings() != b.get_value_strings()) note(name + ", strings");
            return;
        }
        const auto size = ov::element::checked_byte_size(a.get_element_type(), ov::shape_size(a.get_shape()));
        if (*size && std::memcmp(a.get_data_ptr(), b.get_data_ptr(), *size) != 0) note(name + ", values");
    }

    std::string m_difference;
    std::map<ov::Node*, ov::Node*> m_partners;
    std::vector<std::pair<ov::Node*, ov::Node*>> m_open;
};

}  // namespace

std::string difference(const ov::Model& a, const ov::Model& b) {
    return Comparison().run(a, b);
}

std::string attributes_text(const ov::Node& node) {
    AttributePrinter printer;
    const_cast<ov::Node&>(node).visit_attributes(printer);
    return printer.text.str();
}

}  // namespace tests
