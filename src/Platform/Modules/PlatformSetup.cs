using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
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
        foreach (var module in modules) module.Register(new Registration(catalog, services, module.GetType().Assembly));
        return services.AddSingleton(catalog);
    }

    /// <summary>The services of the platform itself.</summary>
    public static IServiceCollection AddPlatform(this IServiceCollection services, IConfiguration configuration, string dataFolder)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<HumanTrap>();
        var site = Site.From(configuration, dataFolder);
        services.AddSingleton(site);
        services.AddDataProtection().SetApplicationName("Buendnisnetz");
        services.AddOptions<KeyManagementOptions>().Configure<IServiceScopeFactory>((options, scopes) => options.XmlRepository =
            new ProtectionKeys(scopes));
        return services.AddMail(MailSettings.Of(configuration, site)).AddFiles(configuration, site).AddWorkers();
    }

    private static IServiceCollection AddMail(this IServiceCollection services, MailSettings settings)
    {
        services.AddSingleton(settings).AddSingleton<SpoolTransport>();
        return settings.Host is null
            ? services.AddSingleton<MailTransport>(provider => provider.GetRequiredService<SpoolTransport>())
            : services.AddSingleton<MailTransport, SmtpTransport>();
    }

    private static IServiceCollection AddFiles(this IServiceCollection services, IConfiguration configuration, Site site)
    {
        services.AddSingleton(FileSettings.Of(configuration, site)).AddSingleton<PictureWorkshop>();
        return configuration["Files:Store"] switch
        {
            null or "" or "Local" => services.AddSingleton<FileStore, LocalFileStore>(),
            "S3" => services.AddSingleton<FileStore, S3FileStore>(),
            var other => throw new InvalidOperationException($"Files:Store is '{other}'; known are Local and S3."),
        };
    }

    private static IServiceCollection AddWorkers(this IServiceCollection services) => services
        .AddSingleton<JobWorker>().AddSingleton<Worker>(provider => provider.GetRequiredService<JobWorker>())
        .AddSingleton<MailWorker>().AddSingleton<Worker>(provider => provider.GetRequiredService<MailWorker>())
        .AddSingleton<DailyWork>()
        .AddHostedService<JobRunner>();
}
