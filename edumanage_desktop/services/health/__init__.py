"""How the service is: what windows measure, what is known of server and store, and what of it is alarming."""
