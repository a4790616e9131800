using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Demo;

/// <summary>The demo instance: it is there only where the configuration says so (Site:Demo).</summary>
public sealed class DemoModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module) => module.Services.AddHostedService<OpeningDay>();
}
