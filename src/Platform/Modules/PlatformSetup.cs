using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Buendnisnetz.Platform;

/// <summary>What the host asks of the platform at start.</summary>
public static class PlatformSetup
{
    /// <summary>Lets every module register what it contributes.</summary>
    public static IServiceCollection AddModules(this IServiceCollection services, IEnumerable<Module> modules)
    {
        var catalog = new ModuleCatalog();
        foreach (var module in modules) module.Register(new Registration(catalog, services, module.GetType().Assembly));
        catalog.Close();
        return services.AddSingleton(catalog);
    }

    /// <summary>The services of the platform itself.</summary>
    public static IServiceCollection AddPlatform(this IServiceCollection services, IConfiguration configuration, string dataFolder)
    {
        services.TryAddSingleton<TimeProvider, NotedClock>();
        var site = Site.From(configuration, dataFolder);
        services.AddSingleton(site);
        services.AddDataProtection().SetApplicationName("Buendnisnetz");
        services.AddOptions<KeyManagementOptions>().Configure<IServiceScopeFactory>((options, scopes) =>
            options.XmlRepository = new ProtectionKeys(scopes));
        var mail = MailSettings.Of(configuration, site);
        services.AddSingleton(HealthSettings.Of(configuration)).AddTransient(provider => new TestLetter(
            provider.GetRequiredService<MailTransport>(), mail, site, provider.GetRequiredService<TimeProvider>()));
        return services.AddSingleton(mail.Host is null ? MailPace.None : MailPace.Of(configuration)).AddMail(mail)
            .AddFiles(configuration, site).AddAllocation(SolverSettings.Of(configuration))
            .AddWorkers(Math.Max(1, configuration.GetValue("Jobs:Workers", 3)), mail.Workers);
    }

    private static IServiceCollection AddAllocation(this IServiceCollection services, SolverSettings settings) => services
        .AddSingleton(settings)
        .AddSingleton(provider => new PlaceAllocator(settings, provider.GetRequiredService<ILogger<PlaceAllocator>>()));

    private static IServiceCollection AddMail(this IServiceCollection services, MailSettings settings)
    {
        services.AddSingleton(settings).AddSingleton<SpoolTransport>();
        return settings.Host is null
            ? services.AddSingleton<MailTransport>(provider => provider.GetRequiredService<SpoolTransport>())
            : services.AddTransient<MailTransport, SmtpTransport>();
    }

    private static IServiceCollection AddFiles(this IServiceCollection services, IConfiguration configuration, Site site)
    {
        services.AddSingleton(FileSettings.Of(configuration, site)).AddSingleton<PictureWorkshop>().AddSingleton<PaperPress>();
        return configuration["Files:Store"] switch
        {
            null or "" or "Local" => services.AddSingleton<FileStore, LocalFileStore>(),
            "S3" => services.AddSingleton<FileStore, S3FileStore>(),
            var other => throw new Refusal($"Files:Store ist „{other}“; es gibt Local und S3."),
        };
    }

    /// <summary>So many workers for each queue. Of several, one takes nothing that may wait: it is free for who sits and waits.</summary>
    private static IServiceCollection AddWorkers(this IServiceCollection services, int jobs, int mails) => services
        .AddWorkers<JobWorker>(jobs).AddWorkers<MailWorker>(mails)
        .AddSingleton<DailyWork>()
        .AddHostedService<JobRunner>();

    private static IServiceCollection AddWorkers<TWorker>(this IServiceCollection services, int count) where TWorker : Worker
    {
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<TWorker>(provider, Priority.Bulk));
        services.AddSingleton<Worker>(provider => provider.GetRequiredService<TWorker>());
        for (var more = 1; more < count; more++)
        {
            var atLeast = more == 1 ? Priority.Normal : Priority.Bulk;
            services.AddSingleton<Worker>(provider => ActivatorUtilities.CreateInstance<TWorker>(provider, atLeast));
        }
        return services;
    }
}
