#include "model_arguments.hpp"

namespace tenon::command {

void EngineArguments::add_to(CLI::App& command) {
    command.add_option("-d,--device", device, "Device to run on")->capture_default_str();
    command.add_option("-e,--extension", extensions, "Library with operations, kernels or formats; may be repeated")
        ->type_name("LIB")
        ->allow_extra_args(false);
}

void EngineArguments::load_extensions(ov::Core& core) const {
    for (const auto& library : extensions)
        core.add_extension(library);
}

}  // namespace tenon::command
