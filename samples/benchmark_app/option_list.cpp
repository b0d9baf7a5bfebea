#include "option_list.hpp"

#include <algorithm>

const std::vector<OptionText>& option_list() {
    static const std::vector<OptionText> list{
        {"-h", "", "this text; also --help"},
        {"-m", "MODEL", "the model file: .xml, or .blob for an exported one"},
        {"-i", "PATHS", "pictures and .bin files with raw values, or folders of them; without it: random values", true},
        {"-d", "DEVICE", "where to run (CPU)"},
        {"-extensions", "LIBRARY", "a library with custom operations"},
        {"-l", "LIBRARY", "the same as -extensions"},
        {"-c", "FILE", "a description of custom kernels for the device GPU"},
        {"-cache_dir", "FOLDER", "where a device may keep compiled models"},
        {"-load_from_file", "", "compile from the file, without reading a model first"},
        {"-hint", "MODE", "latency, throughput, cumulative_throughput or none (latency when -api sync)"},
        {"-api", "API", "async or sync (async)"},
        {"-niter", "N", "stop after N inferences"},
        {"-t", "SECONDS", "stop after that time (60 when there is no -niter)"},
        {"-nireq", "N", "inference requests at a time"},
        {"-b", "N", "batch size"},
        {"-nstreams", "N", "inferences that run at once: N, AUTO, NUMA or DEVICE:N"},
        {"-nthreads", "N", "threads for all streams"},
        {"-pin", "HOW", "threads on cores: YES, NO, NUMA or HYBRID_AWARE; as far as the device can"},
        {"-enforcebf16", "", "compute in bf16; -enforcebf16=false: in f32"},
        {"-infer_precision", "TYPE", "compute in f32, bf16 or f16"},
        {"-shape", "SHAPES", "[1,3,224,224] for every input, or a[1,3,224,224],b[1,2]; ? and 1..8 are open"},
        {"-data_shape", "SHAPES", "shapes of the data for open ones, by turns: [1,3,64,64][1,3,80,80]"},
        {"-layout", "LAYOUTS", "what the dimensions of inputs mean: [NCHW], or a[NCHW],b[NC]"},
        {"-ip", "TYPE", "type of all inputs: FP32, FP16, U8, I32 …; u8 for pictures without it"},
        {"-op", "TYPE", "type of all outputs"},
        {"-iop", "TYPES", "type by input and output: a:FP16,b:FP32; wins over -ip and -op"},
        {"-qb", "BITS", "8 or 16, width of weights on GNA; other devices take the model's"},
        {"-imean", "VALUES", "subtracted from pictures: a number per channel [123,117,104], or a[…],b[…]"},
        {"-iscale", "VALUES", "what pictures are divided by after that"},
        {"-inference_only", "", "times do not hold the filling of inputs (default); -inference_only=false: they do"},
        {"-use_device_mem", "", "inputs in the device's memory: the same as any memory on CPU"},
        {"-latency_percentile", "N", "the latency that N of 100 inferences keep (50, the median)"},
        {"-progress", "", "how far the measurement is, a line rewritten in place"},
        {"-stream_output", "", "lines of -progress one below the other"},
        {"-pc", "", "time of each node"},
        {"-pcseq", "", "latency of each shape of -data_shape"},
        {"-report_type", "TYPE", "a report: no_counters, average_counters or detailed_counters (time of each node)"},
        {"-report_folder", "FOLDER", "where the report goes (.)"},
        {"-json_stats", "", "the report is JSON instead of CSV"},
        {"-exec_graph_path", "FILE", "the graph that ran, as an .xml"},
        {"-dump_config", "FILE", "the properties of the device, as JSON"},
        {"-load_config", "FILE", "properties of the device from JSON; options of the command line win"},
    };
    return list;
}

std::string usage() {
    std::string text = "Measures how fast a model runs.\n\nusage: benchmark_app -m MODEL [options]\n";
    for (const auto& option : option_list()) {
        std::string left = "  " + option.name + (option.value.empty() ? "" : " " + option.value);
        left.resize(std::max<size_t>(left.size() + 1, 27), ' ');
        text += left + option.help + "\n";
    }
    return text +
           "\nSwitches also take -name=true and -name=false, all options -name=value.\n\n"
           "examples:\n"
           "  benchmark_app -m model.xml -t 10\n"
           "  benchmark_app -m model.xml -i pictures -b 4 -api sync -niter 100 -pc\n"
           "  benchmark_app -m model.xml -extensions libmine.so -report_type average_counters -report_folder out\n"
           "  benchmark_app -m model.xml -shape [1,3,?,?] -data_shape [1,3,64,64][1,3,80,80] -pcseq\n";
}
