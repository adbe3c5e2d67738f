"""The channels page: what each channel earns once its advertising is paid, and what belongs to none."""
