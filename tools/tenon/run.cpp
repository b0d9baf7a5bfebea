#include <filesystem>
#include <memory>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "commands.hpp"
#include "json_report.hpp"
#include "model_arguments.hpp"
#include "model_input.hpp"
#include "model_ports.hpp"
#include "npy.hpp"
#include "output_summary.hpp"
#include "stopwatch.hpp"
#include "tensor_elements.hpp"
#include "user_error.hpp"

namespace tenon::command {
namespace {

struct RunArguments {
    ModelArguments model;
    EngineArguments engine;
    CompileArguments compile;
    InputArguments input;
    SummaryOptions summary;
    std::string labels;
    std::string output_folder;
    std::string report;
};

std::string file_name_of(std::string name, size_t index) {
    for (char& c : name)
        if (!std::isalnum(static_cast<unsigned char>(c)) && c != '-' && c != '.') c = '_';
    return fmt::format("{}_{}.npy", index, name);
}

class ModelRun {
public:
    explicit ModelRun(const RunArguments& arguments) : m_arguments(arguments) {
        arguments.engine.load_extensions(m_core);
        const Stopwatch read;
        m_model = arguments.model.read(m_core);
        m_report["read_ms"] = read.milliseconds();
        m_inputs = arguments.input.read(*m_model);
        const Stopwatch compile;
        m_compiled = m_core.compile_model(m_model, arguments.engine.device, arguments.compile.properties());
        m_report["compile_ms"] = compile.milliseconds();
        m_report["model"] = arguments.model.model;
        m_report["device"] = arguments.engine.device;
    }

    void run() {
        auto request = m_compiled.create_infer_request();
        for (size_t i = 0; i < m_inputs.size(); ++i) {
            request.reset_state();
            set_inputs(request, m_inputs[i]);
            const Stopwatch time;
            request.infer();
            show(i, request, time.milliseconds());
        }
        if (!m_arguments.report.empty()) write_report(m_arguments.report, m_report);
    }

private:
    void show(size_t number, ov::InferRequest& request, double milliseconds) {
        const bool quiet = m_arguments.report == "-";
        nlohmann::json inference{{"ms", milliseconds}};
        std::string sources;
        for (size_t i = 0; i < m_inputs[number].size(); ++i) {
            const auto& [tensor, source] = m_inputs[number][i];
            inference["inputs"].push_back({{"name", input_name(*m_model, i)},
                                           {"source", source},
                                           {"type", tensor.get_element_type().to_string()},
                                           {"shape", tensor.get_shape()}});
            sources += fmt::format("{}{} = {} {}", sources.empty() ? "" : ", ", input_name(*m_model, i), source,
                                   shape_text(tensor.get_shape()));
        }
        if (!quiet)
            fmt::print("{}{}  ({:.2f} ms)\n", number ? "\n" : "", sources.empty() ? "no inputs" : sources,
                       milliseconds);
        for (size_t i = 0; i < m_compiled.outputs().size(); ++i) {
            const auto name = output_name(*m_model, i);
            const auto tensor = request.get_output_tensor(i);
            if (!quiet) print_output(name, tensor, m_arguments.summary);
            inference["outputs"].push_back(describe_output(name, tensor, m_arguments.summary));
            if (!m_arguments.output_folder.empty()) save(number, i, name, tensor, quiet);
        }
        m_report["inferences"].push_back(inference);
    }

    void save(size_t number, size_t index, const std::string& name, const ov::Tensor& tensor, bool quiet) const {
        std::filesystem::path folder = m_arguments.output_folder;
        if (m_inputs.size() > 1) folder /= std::to_string(number);
        std::filesystem::create_directories(folder);
        const auto path = folder / file_name_of(name, index);
        write_npy(path, tensor);
        if (!quiet) fmt::print("  saved as {}\n", path.string());
    }

    const RunArguments& m_arguments;
    ov::Core m_core;
    std::shared_ptr<ov::Model> m_model;
    std::vector<InputSet> m_inputs;
    ov::CompiledModel m_compiled;
    nlohmann::json m_report;
};

}  // namespace

void add_run(CLI::App& program, int& exit_code) {
    auto arguments = std::make_shared<RunArguments>();
    auto* command = program.add_subcommand("run", "Run a model on images, arrays or generated input");
    arguments->model.add_to(*command);
    arguments->input.add_to(*command);
    arguments->engine.add_to(*command);
    arguments->compile.add_to(*command);
    command->add_option("-k,--top", arguments->summary.top, "How many of the best classes are shown")
        ->capture_default_str()
        ->type_name("N");
    command->add_option("--labels", arguments->labels, "Text file with one class name per line")->type_name("FILE");
    command->add_option("-o,--output", arguments->output_folder, "Save all outputs as .npy files in this folder")
        ->type_name("FOLDER");
    command->add_option("--report", arguments->report, "Write inputs, results and times as JSON; '-' is stdout")
        ->type_name("FILE");
    command->footer(
        "Several files for the same input are several inferences.\n\n"
        "Examples:\n"
        "  tenon run model.xml -i cat.jpg --labels classes.txt\n"
        "  tenon run digits.xml -e libtemplate_extension.so -i 3.png -i 7.png -k 1\n"
        "  tenon run bert.xml -i input_ids=ids.npy -i attention_mask=mask.npy -o results\n");
    command->callback([arguments, &exit_code] {
        arguments->summary.labels = read_labels(arguments->labels);
        ModelRun(*arguments).run();
        exit_code = exit_success;
    });
}

}  // namespace tenon::command
