#include "extension/builtin_extensions.hpp"

#include "linked_extensions.hpp"

namespace tenon {

const std::vector<std::pair<std::string, ExtensionEntry>>& builtin_extensions() {
    static const std::vector<std::pair<std::string, ExtensionEntry>> extensions{
#ifdef TENON_LINKED_OPSETS
        {"opsets", tenon_opsets_extension},
#endif
#ifdef TENON_LINKED_TRANSFORMATIONS
        {"transformations", tenon_transformations_extension},
#endif
#ifdef TENON_LINKED_PREPROCESS
        {"preprocess", tenon_preprocess_extension},
#endif
#ifdef TENON_LINKED_IR
        {"ir", tenon_ir_extension},
#endif
#ifdef TENON_LINKED_CPU
        {"cpu", tenon_cpu_extension},
#endif
    };
    return extensions;
}

}  // namespace tenon
