namespace Buendnisnetz.Tests.Demo;

/// <summary>A house that was opened as a demo instance.</summary>
public sealed class DemoHouse : IAsyncLifetime
{
    public TestHouse House { get; } = new();

    public async ValueTask InitializeAsync()
    {
        House.Settings["Site:Demo"] = "true";
        await House.InitializeAsync();
    }

    public ValueTask DisposeAsync() => House.DisposeAsync();
}
