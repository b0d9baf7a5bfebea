#include "prepared_operation.hpp"

#include "read_error.hpp"

namespace tenon::ir {
namespace {

class OneTextAttribute : public ov::AttributeVisitor {
public:
    OneTextAttribute(const std::string& name, const std::string& value) : m_name(name), m_value(value) {}

    void on_adapter(const std::string&, ov::ValueAccessor<void>&) override {}
    void on_adapter(const std::string& name, ov::ValueAccessor<std::string>& adapter) override {
        if (name == m_name) adapter.set(m_value);
    }
    using ov::AttributeVisitor::on_adapter;

private:
    const std::string& m_name;
    const std::string& m_value;
};

}  // namespace

std::shared_ptr<ov::Node> make_operation(const OperationSet& operations, const std::string& type,
                                         const ov::OutputVector& inputs, const std::string& where,
                                         const std::string& attribute, const std::string& value) {
    const auto* entry = operations.find_in_opset(type, "opset1");
    if (!entry)
        fail(where, "the operation ", type, " of opset1 is needed to read the file, but no extension brings it");
    OneTextAttribute attributes(attribute, value);
    return entry->create(inputs, attributes).at(0).get_node_shared_ptr();
}

}  // namespace tenon::ir
