#pragma once

#include "ngraph/type/element_type.hpp"
