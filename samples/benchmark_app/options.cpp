#include "options.hpp"

#include <functional>
#include <openvino/runtime/properties.hpp>
#include <sstream>
#include <stdexcept>

namespace {

size_t parse_number(const std::string& option, const std::string& text) {
    size_t end = 0;
    unsigned long value = 0;
    try {
        value = std::stoul(text, &end);
    } catch (const std::exception&) {
        end = 0;
    }
    if (end == 0 || end != text.size() || text[0] == '-')
        throw std::invalid_argument("option " + option + " expects a number, found '" + text + "'");
    return value;
}

ov::PartialShape parse_shape(const std::string& text) {
    std::vector<ov::Dimension> dimensions;
    std::string dimension;
    for (std::istringstream stream(text); std::getline(stream, dimension, ',');)
        dimensions.emplace_back(dimension == "?" ? -1 : static_cast<int64_t>(parse_number("-shape", dimension)));
    return dimensions;
}

/// "[1,3,8,8]" for every input, or "a[1,3,8,8],b[1,2]".
std::map<std::string, ov::PartialShape> parse_shapes(const std::string& text) {
    std::map<std::string, ov::PartialShape> all;
    for (size_t begin = 0; begin < text.size();) {
        const size_t open = text.find('[', begin), close = text.find(']', begin);
        if (open == std::string::npos || close == std::string::npos || close < open)
            throw std::invalid_argument("option -shape expects [1,3,224,224] or name[1,3,224,224],…, found '" + text +
                                        "'");
        all[text.substr(begin, open - begin)] = parse_shape(text.substr(open + 1, close - open - 1));
        begin = close + 2;
    }
    return all;
}

ov::Any parse_hint(const std::string& text) {
    if (text == "latency") return ov::hint::PerformanceMode::LATENCY;
    if (text == "throughput" || text == "tput") return ov::hint::PerformanceMode::THROUGHPUT;
    if (text == "cumulative_throughput" || text == "ctput") return ov::hint::PerformanceMode::CUMULATIVE_THROUGHPUT;
    throw std::invalid_argument("option -hint expects latency, throughput, cumulative_throughput or none, found '" +
                                text + "'");
}

}  // namespace

const char* Options::usage() {
    return "Measures how fast a model runs.\n\n"
           "usage: benchmark_app -m MODEL [options]\n"
           "  -h, --help            this text\n"
           "  -m MODEL              the model file\n"
           "  -d DEVICE             where to run (CPU)\n"
           "  -extensions LIBRARY   an extension library; also -l\n"
           "  -hint MODE            latency, throughput, cumulative_throughput or none (latency when -api sync)\n"
           "  -api API              async or sync (async)\n"
           "  -niter N              stop after N inferences\n"
           "  -t SECONDS            stop after that time (60 when there is no -niter)\n"
           "  -nireq N              inference requests at a time\n"
           "  -nstreams N           inferences that run at once\n"
           "  -nthreads N           threads for all streams\n"
           "  -b N                  batch size\n"
           "  -shape SHAPES         [1,3,224,224] for every input, or a[1,3,224,224],b[1,2]\n"
           "  -infer_precision TYPE f32, bf16 or f16\n"
           "  -pc                   time of each node\n";
}

Options Options::parse(int argc, char** argv) {
    Options options;
    std::string mode;
    using Handler = std::function<void(const std::string& name, const std::string& value)>;
    const auto count = [](size_t& target) {
        return [&target](const std::string& name, const std::string& value) { target = parse_number(name, value); };
    };
    const auto text = [](std::string& target) {
        return [&target](const std::string&, const std::string& v) { target = v; };
    };
    std::string api = "async";
    const std::map<std::string, Handler> handlers{
        {"-m", text(options.model)},
        {"-d", text(options.device)},
        {"-l", text(options.library)},
        {"-extensions", text(options.library)},
        {"-hint", text(mode)},
        {"-api", text(api)},
        {"-niter", count(options.iterations)},
        {"-t", count(options.seconds)},
        {"-nireq", count(options.requests)},
        {"-b", count(options.batch)},
        {"-shape", [&](const auto&, const auto& value) { options.shapes = parse_shapes(value); }},
        {"-nstreams",
         [&](const auto& name, const auto& value) {
             options.properties.insert(ov::num_streams(static_cast<int32_t>(parse_number(name, value))));
         }},
        {"-nthreads",
         [&](const auto& name, const auto& value) {
             options.properties.insert(ov::inference_num_threads(static_cast<int32_t>(parse_number(name, value))));
         }},
        {"-infer_precision",
         [&](const auto&, const auto& value) {
             options.properties.insert(ov::hint::inference_precision(ov::element::Type(value)));
         }},
    };
    for (int i = 1; i < argc; ++i) {
        const std::string name = argv[i];
        if (name == "-h" || name == "--help") {
            options.help = true;
            return options;
        }
        if (name == "-pc") {
            options.per_node = true;
            options.properties.insert(ov::enable_profiling(true));
            continue;
        }
        const auto handler = handlers.find(name);
        if (handler == handlers.end()) throw std::invalid_argument("unknown option " + name);
        if (++i == argc) throw std::invalid_argument("option " + name + " needs a value");
        handler->second(name, argv[i]);
    }
    if (options.model.empty()) throw std::invalid_argument("option -m is missing");
    if (api != "async" && api != "sync")
        throw std::invalid_argument("option -api expects async or sync, found '" + api + "'");
    options.asynchronous = api == "async";
    if (mode.empty()) mode = options.asynchronous ? "throughput" : "latency";
    if (mode != "none") options.properties[ov::hint::performance_mode.name()] = parse_hint(mode);
    if (options.iterations == 0 && options.seconds == 0) options.seconds = 60;
    return options;
}
