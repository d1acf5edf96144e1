/* The model file as read-only data; MODEL_FILE is the path of what train/pack.c made. */
	.section .rodata
	.balign 64
	.global model_data
	.type model_data, %object
model_data:
	.incbin MODEL_FILE
	.global model_data_end
	.type model_data_end, %object
model_data_end:
	.byte 0
	.section .note.GNU-stack, "", %progbits
