namespace Buendnisnetz.Platform;

/// <summary>Files in a folder of this machine.</summary>
internal sealed class LocalFileStore(FileSettings settings, PictureWorkshop workshop) : FileStore(settings, workshop)
{
    private protected override Task Put(string key, string path, string contentType, CancellationToken cancel)
    {
        var place = PlaceOf(key);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        // The workplace lies in the same folder: moving is renaming, so nobody ever sees half a file.
        File.Move(path, place, overwrite: true);
        return Task.CompletedTask;
    }

    private protected override Task<Stream?> Fetch(string key, CancellationToken cancel)
    {
        var place = PlaceOf(key);
        return Task.FromResult<Stream?>(File.Exists(place) ? File.OpenRead(place) : null);
    }

    private protected override Task Delete(string key, CancellationToken cancel)
    {
        var place = PlaceOf(key);
        if (File.Exists(place)) File.Delete(place);
        return Task.CompletedTask;
    }

    private string PlaceOf(string key) => Path.Combine(Settings.Folder, key[..2], key);
}
