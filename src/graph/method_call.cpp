#include "method_call.hpp"

#include <dlfcn.h>

#include <new>
#include <sstream>
#include <typeinfo>

#include "node_slots.hpp"

namespace ov {
namespace {

/// File that the class of a node comes from; empty where that is the engine's own.
std::string library_of(const Node& node) {
    Dl_info engine{}, origin{};
    if (dladdr(&typeid(Node), &engine) == 0 || dladdr(&typeid(node), &origin) == 0) return {};
    return origin.dli_fname && origin.dli_fbase != engine.dli_fbase ? origin.dli_fname : std::string();
}

class MethodFailure : public Exception {
public:
    explicit MethodFailure(const std::string& text) : Exception(text) {}
};

std::string place_of(const Node& node, const char* what, const OutputVector* inputs) {
    std::ostringstream text;
    text << "node '" << node.get_friendly_name() << "' of type " << node.get_type_name();
    if (const auto library = library_of(node); !library.empty()) text << " (from " << library << ")";
    text << " cannot be " << what;
    const char* separator = " for inputs ";
    for (const auto& input : inputs ? *inputs : node.input_values()) {
        text << separator << input.get_element_type() << input.get_partial_shape();
        separator = ", ";
    }
    text << ": ";
    return text.str();
}

}  // namespace

void rethrow_from_method(const Node& node, const char* what, const OutputVector* inputs) {
    try {
        throw;
    } catch (const std::bad_alloc&) {
        throw;
    } catch (const NodeValidationFailure& error) {
        throw NodeValidationFailure(place_of(node, what, inputs) + error.what());
    } catch (const NotImplemented&) {
        throw;
    } catch (const std::exception& error) {
        throw MethodFailure(place_of(node, what, inputs) + error.what());
    } catch (...) {
        throw MethodFailure(place_of(node, what, inputs) + "an exception that is not derived from std::exception");
    }
}

void Node::revalidate_and_infer_types() {
    for (const auto& output : m_outputs)
        output->tensor->invalidate_values();
    call_method_of(*this, "validated", nullptr, [&] { validate_and_infer_types(); });
}

}  // namespace ov
