#include "options.hpp"

#include <algorithm>
#include <filesystem>
#include <openvino/runtime/properties.hpp>
#include <sstream>
#include <stdexcept>

#include "device_config.hpp"

namespace {

ov::hint::PerformanceMode performance_mode(const std::string& text) {
    if (text == "latency") return ov::hint::PerformanceMode::LATENCY;
    if (text == "throughput" || text == "tput") return ov::hint::PerformanceMode::THROUGHPUT;
    return ov::hint::PerformanceMode::CUMULATIVE_THROUGHPUT;
}

/// "2", "AUTO" or "CPU:2,GPU:1": what holds for the device.
ov::streams::Num parse_streams(const std::string& text, const std::string& device) {
    std::string part, mine;
    for (std::istringstream stream(text); std::getline(stream, part, ',');) {
        const size_t colon = part.find(':');
        if (colon == std::string::npos) mine = part;
        if (colon != std::string::npos && part.substr(0, colon) == device) mine = part.substr(colon + 1);
    }
    ov::streams::Num streams;
    try {
        std::istringstream(mine) >> streams;
        if (streams.num < -2) throw std::invalid_argument("negative");
    } catch (const std::exception&) {
        throw std::invalid_argument("option -nstreams expects a number, AUTO, NUMA or " + device + ":N, found '" +
                                    text + "'");
    }
    return streams;
}

/// Each folder stands for the files in it, by name.
std::vector<std::string> files_of(const std::vector<std::string>& paths) {
    std::vector<std::string> files;
    for (const auto& path : paths) {
        if (!std::filesystem::exists(path)) throw std::invalid_argument("option -i: there is no '" + path + "'");
        if (!std::filesystem::is_directory(path)) {
            files.push_back(path);
            continue;
        }
        std::vector<std::string> inside;
        for (const auto& entry : std::filesystem::directory_iterator(path))
            if (entry.is_regular_file()) inside.push_back(entry.path().string());
        if (inside.empty()) throw std::invalid_argument("option -i: the folder '" + path + "' holds no files");
        std::sort(inside.begin(), inside.end());
        files.insert(files.end(), inside.begin(), inside.end());
    }
    return files;
}

}  // namespace

Options::Options(const CommandLine& line) {
    if (!line.has("-m")) throw std::invalid_argument("option -m is missing; -h lists all");
    model = line.text("-m");
    exported = std::filesystem::path(model).extension() == ".blob";
    from_file = line.flag("-load_from_file", false) || exported;
    device = line.text("-d", "CPU");
    library = line.text("-extensions", line.text("-l"));
    kernels = line.text("-c");
    cache = line.text("-cache_dir");
    asynchronous = line.choice("-api", {"async", "sync"}, "async") == "async";
    iterations = line.number("-niter", 0);
    requests = line.number("-nireq", 0);
    seconds = line.number("-t", 0);
    if (iterations == 0 && seconds == 0) seconds = 60;
    inference_only = line.flag("-inference_only", true);
    line.flag("-use_device_mem", false);
    line.choice("-qb", {"8", "16"});
    if (line.has("-qb") && device.find("GNA") == std::string::npos)
        warnings.emplace_back("-qb is for GNA; " + device + " takes the weights of the model");
    read_changes(line);
    read_data(line);
    read_report(line);
    read_properties(line);
}

void Options::read_properties(const CommandLine& line) {
    const auto set = [&](const std::pair<std::string, ov::Any>& property) {
        properties[property.first] = property.second;
    };
    if (line.has("-load_config")) {
        const auto devices = load_config(line.text("-load_config"));
        const auto mine = devices.find(device);
        if (mine != devices.end()) properties = mine->second;
    }
    const std::string hint =
        line.choice("-hint", {"latency", "throughput", "tput", "cumulative_throughput", "ctput", "none"});
    const std::string standard = asynchronous ? "throughput" : "latency";
    if (hint == "none")
        properties.erase(ov::hint::performance_mode.name());
    else if (!hint.empty() || !properties.count(ov::hint::performance_mode.name()))
        set(ov::hint::performance_mode(performance_mode(hint.empty() ? standard : hint)));
    if (line.has("-nstreams")) set(ov::num_streams(parse_streams(line.text("-nstreams"), device)));
    if (line.has("-nthreads")) set(ov::inference_num_threads(static_cast<int32_t>(line.number("-nthreads", 0))));
    if (line.has("-pin")) {
        ov::Affinity affinity{};
        std::istringstream(line.choice("-pin", {"YES", "NO", "NUMA", "HYBRID_AWARE"})) >> affinity;
        set(ov::affinity(affinity));
    }
    if (line.has("-enforcebf16") && line.has("-infer_precision"))
        throw std::invalid_argument("options -enforcebf16 and -infer_precision both say the precision; give one");
    if (line.has("-enforcebf16"))
        set(ov::hint::inference_precision(line.flag("-enforcebf16", false) ? ov::element::bf16 : ov::element::f32));
    if (line.has("-infer_precision"))
        set(ov::hint::inference_precision(parse_type("-infer_precision", line.text("-infer_precision"))));
    if (report.per_node || report.type == "average_counters" || report.type == "detailed_counters" ||
        !report.graph_path.empty())
        set(ov::enable_profiling(true));
}

void Options::read_changes(const CommandLine& line) {
    for (const char* name : {"-b", "-shape", "-layout", "-ip", "-op", "-iop"})
        if (from_file && line.has(name))
            throw std::invalid_argument(std::string("option ") + name +
                                        " changes the model, but it is compiled from its file as it is");
    changes.batch = line.number("-b", 0);
    if (line.has("-shape")) changes.shapes = parse_shapes("-shape", line.text("-shape"));
    if (line.has("-layout")) changes.layouts = parse_layouts("-layout", line.text("-layout"));
    if (line.has("-ip")) changes.input_type = parse_type("-ip", line.text("-ip"));
    if (line.has("-op")) changes.output_type = parse_type("-op", line.text("-op"));
    if (line.has("-iop")) changes.port_types = parse_types("-iop", line.text("-iop"));
}

void Options::read_data(const CommandLine& line) {
    if (line.has("-i")) data.files = files_of(line.values().at("-i"));
    if (line.has("-data_shape")) data.shapes = parse_data_shapes("-data_shape", line.text("-data_shape"));
    if (line.has("-imean")) data.means = parse_numbers("-imean", line.text("-imean"));
    if (line.has("-iscale")) data.scales = parse_numbers("-iscale", line.text("-iscale"));
    for (const auto& [name, scales] : data.scales)
        if (std::count(scales.begin(), scales.end(), 0.0F))
            throw std::invalid_argument("option -iscale expects numbers other than 0, found '" + line.text("-iscale") +
                                        "'");
}

void Options::read_report(const CommandLine& line) {
    report.type = line.choice("-report_type", {"no_counters", "average_counters", "detailed_counters"});
    report.folder = line.text("-report_folder", ".");
    report.json = line.flag("-json_stats", false);
    for (const char* name : {"-report_folder", "-json_stats"})
        if (line.has(name) && report.type.empty())
            throw std::invalid_argument(std::string("option ") + name + " needs -report_type");
    report.graph_path = line.text("-exec_graph_path");
    report.config_path = line.text("-dump_config");
    report.percentile = line.number("-latency_percentile", 50);
    if (report.percentile < 1 || report.percentile > 100)
        throw std::invalid_argument("option -latency_percentile expects a number from 1 to 100, found '" +
                                    line.text("-latency_percentile") + "'");
    report.per_node = line.flag("-pc", false);
    report.per_shape = line.flag("-pcseq", false);
    report.progress_lines = line.flag("-stream_output", false);
    report.progress = line.flag("-progress", false) || report.progress_lines;
}
