#include "port_lookup.hpp"

namespace tenon {

size_t find_port(const Ports& ports, const char* what) {
    OPENVINO_ASSERT(ports.size() == 1, what, " without index or name needs a model with one ", what, ", this one has ",
                    ports.size());
    return 0;
}

size_t find_port(const Ports& ports, const char* what, size_t index) {
    OPENVINO_ASSERT(index < ports.size(), what, " ", index, " was asked for, the model has ", ports.size(), " ", what,
                    "s");
    return index;
}

size_t find_port(const Ports& ports, const char* what, const std::string& tensor_name) {
    std::string known;
    for (size_t i = 0; i < ports.size(); ++i) {
        if (ports[i].get_names().count(tensor_name)) return i;
        for (const auto& name : ports[i].get_names())
            known += (known.empty() ? "" : ", ") + name;
    }
    OPENVINO_THROW("the model has no ", what, " with the tensor name '", tensor_name, "'; its ", what,
                   "s are named: ", known.empty() ? "(none)" : known);
}

}  // namespace tenon
