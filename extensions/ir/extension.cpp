#include <memory>

#include "reader.hpp"
#include "tenon/registrar.hpp"
#include "writer.hpp"

void tenon_ir_extension(tenon::Registrar& registrar) {
    registrar.add_reader(std::make_shared<tenon::ir::IrReader>());
    registrar.add_writer(std::make_shared<tenon::ir::IrWriter>(11));
    registrar.add_writer(std::make_shared<tenon::ir::IrWriter>(10));
}
