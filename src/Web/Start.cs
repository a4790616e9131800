namespace Buendnisnetz.Web;

/// <summary>
/// The whole process: the house opens, or one command is obeyed. What cannot work ends with 1 and one sentence on the console.
/// </summary>
internal static class Start
{
    public static async Task<int> Run(string[] args)
    {
        WebApplication? app = null;
        try
        {
            var (words, options) = Commands.Split(args);
            app = Build(options);
            return await Commands.Run(app, words);
        }
#pragma warning disable CA1031 // A mail server asks: it keeps the message and tries again, and strangers read nothing of our errors.
        catch (Exception) when (Commands.IsPiped(args)) { return Command.TryAgain; }
#pragma warning restore CA1031
        catch (Exception error) when (Obstacles.Of(error, app) is { } sentence)
        {
            if (app is not null) app.Services.GetRequiredService<StartLog>().HasFailed = true;
            await Console.Error.WriteLineAsync(sentence);
            return 1;
        }
        finally
        {
            if (app is not null) await app.DisposeAsync();
        }
    }

    /// <summary>Opens the house and keeps it open until it is told to end.</summary>
    public static async Task<int> Open(WebApplication app)
    {
        using var alone = Alone.On(app.Configuration, app.Services.GetRequiredService<Site>());
        app.Services.GetRequiredService<FileStore>().ClearLeftUploads(TimeProvider.System.Now);
        await app.StartAsync();
        app.Services.GetRequiredService<StartLog>().IsOpen = true;
        await app.WaitForShutdownAsync();
        return 0;
    }

    private static WebApplication Build(string[] options)
    {
        var builder = WebApplication.CreateBuilder(options);
        builder.AddHouse(Modules.All);
        var app = builder.Build();
        var model = app.ThinkOutModel();
        app.UseHouse();
        model.GetAwaiter().GetResult();
        return app;
    }
}
