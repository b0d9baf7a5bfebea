#pragma once

#include "ngraph/op/squeeze.hpp"
