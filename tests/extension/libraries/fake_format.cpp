#include <openvino/frontend/onnx/node_context.hpp>
#include <openvino/op/parameter.hpp>
#include <sstream>
#include <tenon/registrar.hpp>

namespace {

/// The one node of a file: its type and domain, and a parameter as its input.
class Node : public ov::frontend::onnx::NodeContext {
public:
    Node(const std::string& type, std::string domain)
        : ov::frontend::onnx::NodeContext(type), m_domain(std::move(domain)) {}

    using ov::frontend::NodeContext::get_input;
    using ov::frontend::NodeContext::get_input_size;
    size_t get_input_size() const override { return 1; }
    ov::Output<ov::Node> get_input(int) const override { return parameter; }
    ov::Any get_attribute_as_any(const std::string& name) const override {
        return name == "factor" ? ov::Any(3.0F) : ov::Any();
    }
    const std::string& get_name() const override { return m_name; }
    std::string get_domain() const override { return m_domain; }
    std::vector<std::string> get_output_names() const override { return {"y"}; }

    std::shared_ptr<ov::op::v0::Parameter> parameter =
        std::make_shared<ov::op::v0::Parameter>(ov::element::f32, ov::Shape{4});

private:
    std::string m_name = "one", m_domain;
};

/// Reads "FAKE <type> <version> [<domain>]" as a model of ONNX.
class FakeReader : public tenon::Reader {
public:
    std::string name() const override { return "fake ONNX"; }
    std::string framework() const override { return "onnx"; }
    bool recognises(const tenon::ModelSource& source) const override { return text_of(source).substr(0, 5) == "FAKE "; }
    std::shared_ptr<ov::Model> read(const tenon::ModelSource& source,
                                    const tenon::OperationSet& operations) const override {
        std::istringstream text(text_of(source).substr(5));
        std::string type, domain;
        std::int64_t version = 0;
        text >> type >> version >> domain;
        const auto conversion = operations.find_conversion("onnx", domain, type, version);
        std::string known;
        for (const auto& each : operations.conversions("onnx"))
            known += " " + each.domain + ":" + each.type;
        OPENVINO_ASSERT(conversion, "no conversion of ", type, ", known:", known);
        const Node node(type, domain);
        const auto outputs = conversion->convert(node);
        return std::make_shared<ov::Model>(ov::OutputVector{outputs.at(0).port}, ov::ParameterVector{node.parameter},
                                           conversion->extension);
    }

private:
    static std::string text_of(const tenon::ModelSource& source) {
        return {static_cast<const char*>(source.content->get_ptr()), source.content->size()};
    }
};

}  // namespace

OPENVINO_EXTENSION_C_API void tenon_extension_cpp(tenon::Registrar& add) {
    add.add_reader(std::make_shared<FakeReader>());
}
