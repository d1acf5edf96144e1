# Files made at build time.
configure_file(${PROJECT_SOURCE_DIR}/src/base/version.c.in ${PROJECT_BINARY_DIR}/generated/version.c @ONLY)
