#include "manifest_check.hpp"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <new>

#include "model_ports.hpp"
#include "openvino/op/parameter.hpp"
#include "openvino/op/result.hpp"
#include "user_error.hpp"

namespace tenon::command {
namespace {

Difference error_text(const std::string& text) {
    Difference difference;
    difference.text = text;
    return difference;
}

// The line of a failure names the case, so the path of its model says nothing new.
std::string without_path(std::string text, const std::filesystem::path& path) {
    for (const std::string& named : {"reading " + path.string() + ": ", path.string() + ", ", path.string() + ": "})
        for (size_t at = text.find(named); at != std::string::npos; at = text.find(named))
            text.erase(at, named.size());
    return text;
}

void set_inputs(const ManifestRun& run, ov::InferRequest& request, const ov::Model& model) {
    for (size_t i = 0; i < run.inputs.size(); ++i) {
        const auto& input = run.inputs[i];
        const size_t index = (input.name.empty() ? std::nullopt : find_input(model, input.name)).value_or(i);
        if (index >= model.get_parameters().size())
            throw UserError("the case has {} inputs, the model {}", run.inputs.size(), model.get_parameters().size());
        request.set_input_tensor(index, input.read());
    }
}

// Cases without runs only have to be refused somewhere: an inference on zeros gives running its chance.
void infer_zeros(ov::InferRequest& request, const ov::Model& model) {
    const auto inputs = model.inputs();
    for (const auto& input : inputs)
        if (input.get_partial_shape().is_dynamic() || input.get_element_type().is_dynamic()) return;
    for (size_t i = 0; i < inputs.size(); ++i) {
        ov::Tensor tensor(inputs[i].get_element_type(), inputs[i].get_shape());
        std::memset(tensor.data(), 0, tensor.get_byte_size());
        request.set_input_tensor(i, tensor);
    }
    request.infer();
}

std::optional<Difference> compare_output(ComparisonRule rule, const ManifestTensor& expected, ov::Tensor got) {
    rule.atol = expected.atol.value_or(rule.atol);
    if (!expected.slice.empty()) got = slice(got, expected.slice);
    return compare(rule, expected.read(), got);
}

}  // namespace

ManifestCheck::ManifestCheck(ov::Core& core, std::string device, std::vector<std::string> extension_names,
                             bool with_taps)
    : m_core(core),
      m_device(std::move(device)),
      m_extension_names(std::move(extension_names)),
      m_with_taps(with_taps) {}

std::string ManifestCheck::missing_extension(const ManifestCase& manifest_case) const {
    for (const auto& wanted : manifest_case.extensions) {
        const auto given =
            std::find_if(m_extension_names.begin(), m_extension_names.end(),
                         [&](const std::string& name) { return name.find(wanted) != std::string::npos; });
        if (given == m_extension_names.end()) return wanted;
    }
    return {};
}

ov::CompiledModel ManifestCheck::compile(const std::shared_ptr<ov::Model>& model) {
    return m_core.compile_model(model, m_device, ov::hint::inference_precision(ov::element::f32));
}

CaseResult ManifestCheck::run(const ManifestCase& manifest_case) {
    CaseResult result;
    result.reason = manifest_case.not_comparable;
    if (const auto missing = missing_extension(manifest_case); !missing.empty())
        result.reason = "needs the library '" + missing + "' (--extension)";
    if (!result.reason.empty()) {
        result.status = CaseStatus::skipped;
        return result;
    }
    const auto begin = std::chrono::steady_clock::now();
    const auto fail = [&](const std::string& text) { result.failures.push_back({"", error_text(text)}); };
    try {
        run_case(manifest_case, result);
        if (manifest_case.outcome == Outcome::error) fail("accepted; it has to end in an error");
    } catch (const ov::Exception& error) {
        result.reason = without_path(readable_line(error), manifest_case.model);
        if (manifest_case.outcome == Outcome::result) fail(result.reason);
    } catch (const std::exception& error) {
        result.reason = without_path(readable_line(error), manifest_case.model);
        if (manifest_case.outcome == Outcome::result)
            fail(result.reason);
        else if (manifest_case.outcome == Outcome::error)
            fail("ended in an error that is not the engine's: " + result.reason);
    }
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    if (!result.failures.empty()) result.status = CaseStatus::failed;
    if (result.status == CaseStatus::failed && m_with_taps && manifest_case.outcome == Outcome::result)
        find_first_tap(manifest_case, result);
    return result;
}

void ManifestCheck::run_case(const ManifestCase& manifest_case, CaseResult& result) {
    const auto model = m_core.read_model(manifest_case.model);
    auto request = compile(model).create_infer_request();
    if (manifest_case.runs.empty()) {
        infer_zeros(request, *model);
        return;
    }
    compare_runs(manifest_case, request, *model, result);
}

void ManifestCheck::compare_runs(const ManifestCase& manifest_case, ov::InferRequest& request, const ov::Model& model,
                                 CaseResult& result) {
    const auto run_once = [&](size_t number, const std::string& label) {
        const auto& run = manifest_case.runs[number];
        set_inputs(run, request, model);
        request.infer();
        if (manifest_case.outcome != Outcome::result) return;
        for (size_t i = 0; i < run.outputs.size(); ++i) {
            const auto& expected = run.outputs[i];
            const size_t index = (expected.name.empty() ? std::nullopt : find_output(model, expected.name)).value_or(i);
            if (index >= model.get_results().size())
                throw UserError("the case has {} outputs, the model {}", run.outputs.size(),
                                model.get_results().size());
            auto difference = compare_output(manifest_case.rule, expected, request.get_output_tensor(index));
            if (difference)
                result.failures.push_back(
                    {label + fmt::format("output {} '{}'", index, output_name(model, index)), *difference});
        }
    };
    for (size_t i = 0; i < manifest_case.runs.size(); ++i) {
        if (i > 0 && !manifest_case.stateful) request.reset_state();
        run_once(i, manifest_case.runs.size() > 1 ? fmt::format("run {}, ", i) : "");
    }
    if (!manifest_case.stateful) return;
    request.reset_state();
    run_once(0, "run 0 after a reset, ");
}

void ManifestCheck::find_first_tap(const ManifestCase& manifest_case, CaseResult& result) {
    if (manifest_case.taps.empty() || manifest_case.runs.empty()) return;
    const auto note = [&](const std::string& where, const Difference& difference) {
        result.taps.push_back({where, difference});
    };
    try {
        const auto model = m_core.read_model(manifest_case.model);
        const auto inputs_of = m_core.read_model(manifest_case.model);
        std::vector<ov::Output<ov::Node>> outputs;
        for (const auto& tap : manifest_case.taps)
            outputs.push_back(model->add_output(tap.layer, tap.port));
        auto request = compile(model).create_infer_request();
        set_inputs(manifest_case.runs.front(), request, *inputs_of);
        request.infer();
        for (size_t i = 0; i < manifest_case.taps.size(); ++i) {
            const auto& tap = manifest_case.taps[i];
            const auto index = model->get_result_index(outputs[i]);
            OPENVINO_ASSERT(index >= 0, "layer ", tap.layer, " did not become an output");
            if (const auto difference = compare_output(manifest_case.rule, tap.tensor,
                                                       request.get_output_tensor(static_cast<size_t>(index)))) {
                note(fmt::format("first differing tap: layer '{}' port {}", tap.layer, tap.port), *difference);
                return;
            }
        }
        note("taps", error_text(fmt::format("all {} stored inner tensors agree", manifest_case.taps.size())));
    } catch (const std::exception& error) {
        note("taps", error_text(readable_line(error)));
    }
}

}  // namespace tenon::command
