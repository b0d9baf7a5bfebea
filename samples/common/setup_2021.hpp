#pragma once

#include <inference_engine.hpp>

#include <string>
#include <vector>

#include "arguments.hpp"
#include "messages.hpp"
#include "version_2021.hpp"

/// What samples with options begin with: says which files there are and which device, and adds the extension library of
/// `-l` to the engine or gives the device its description file of `-c`.
inline void set_up(InferenceEngine::Core& core, const Arguments& arguments, const std::vector<std::string>& files) {
    info("Files were added: " + std::to_string(files.size()));
    for (const auto& file : files)
        info("    " + file);
    info("Loading Inference Engine");
    const std::string device = arguments.text("-d");
    info("Device info: ");
    for (const auto& [name, version] : core.GetVersions(device))
        std::cout << '\t' << name << std::endl << text_of(version) << std::endl;
    const std::string library = arguments.text("-l"), configuration = arguments.text("-c");
    if (!library.empty()) {
        core.AddExtension(InferenceEngine::make_so_pointer<InferenceEngine::IExtension>(library));
        info("CPU Extension loaded: " + library);
    }
    if (!configuration.empty()) {
        core.SetConfig({{InferenceEngine::PluginConfigParams::KEY_CONFIG_FILE, configuration}}, device);
        info("Config for " + device + " device plugin custom extension loaded: " + configuration);
    }
}

/// The options that these samples share.
inline std::vector<Option> shared_options() {
    return {{"-i", "path", "Path to a folder with images or paths to image files.", "", true},
            {"-m", "path", "Path to an .xml file with a trained model.", "", true},
            {"-d", "device", "The device to infer on. Default value is CPU.", "CPU"},
            {"-l", "absolute_path", "A shared library with kernels of custom operations (for CPU)."},
            {"-c", "absolute_path", "A description of custom kernels (for GPU, MYRIAD)."}};
}

/// The first lines, and what follows is `-h` or a wrong option; then `run`, whose exceptions end the program with 1.
template <class Run>
int run_sample(const std::string& program, const std::vector<Option>& options, int argc, char** argv, Run run) {
    try {
        info("InferenceEngine: \n" + text_of(*InferenceEngine::GetInferenceEngineVersion()));
        info("Parsing input parameters");
        const Arguments arguments(options, argc, argv);
        if (arguments.help())
            std::cout << std::endl << usage(program, options) << std::endl;
        else
            run(arguments);
    } catch (const std::exception& error) {
        report_error(error.what());
        return 1;
    }
    return 0;
}
