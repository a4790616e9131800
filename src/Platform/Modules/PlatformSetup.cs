using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Buendnisnetz.Platform;

/// <summary>What the host asks of the platform at start.</summary>
public static class PlatformSetup
{
    /// <summary>Lets every module register what it contributes.</summary>
    public static IServiceCollection AddModules(this IServiceCollection services, IEnumerable<Module> modules)
    {
        var catalog = new ModuleCatalog();
        foreach (var module in modules) module.Register(new Registration(catalog, services));
        return services.AddSingleton(catalog);
    }

    /// <summary>The services of the platform itself.</summary>
    public static IServiceCollection AddPlatform(this IServiceCollection services, IConfiguration configuration, string dataFolder)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(Site.From(configuration, dataFolder));
        return services;
    }
}
